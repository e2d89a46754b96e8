package no.fotfeste.kernel;

import java.util.UUID;

/** Identifies a body that helps: a crisis centre or a service of a municipality, the state or others. */
public record BodyId(UUID value) implements Identifier {

    /** A new one. */
    public static BodyId next() {
        return new BodyId(TimeOrderedUuid.next());
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static BodyId of(String text) {
        return new BodyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
