package no.fotfeste.kernel;

import java.util.UUID;

/** Identifies someone who signs in. */
public record AccountId(UUID value) implements Identifier {

    /** A new one. */
    public static AccountId next() {
        return new AccountId(TimeOrderedUuid.next());
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
