package no.fotfeste.kernel;

import java.util.UUID;

/** Identifies the case of one adult or one child. */
public record CaseId(UUID value) implements Identifier {

    /** A new one. */
    public static CaseId next() {
        return new CaseId(TimeOrderedUuid.next());
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
