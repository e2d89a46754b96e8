package no.fotfeste.kernel;

import java.util.UUID;

/** Identifies a named person at a body. */
public record ContactId(UUID value) implements Identifier {

    /** A new one. */
    public static ContactId next() {
        return new ContactId(TimeOrderedUuid.next());
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static ContactId of(String text) {
        return new ContactId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
