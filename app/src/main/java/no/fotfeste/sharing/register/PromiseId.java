package no.fotfeste.sharing.register;

import java.util.UUID;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.TimeOrderedUuid;

/** Identifies what a recipient has promised. */
public record PromiseId(UUID value) implements Identifier {

    /** A new one. */
    public static PromiseId next() {
        return new PromiseId(TimeOrderedUuid.next());
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static PromiseId of(String text) {
        return new PromiseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
