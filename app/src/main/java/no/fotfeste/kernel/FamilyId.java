package no.fotfeste.kernel;

import java.util.UUID;

/** Identifies the people who came together: each has an own case, this links them. */
public record FamilyId(UUID value) implements Identifier {

    /** A new one. */
    public static FamilyId next() {
        return new FamilyId(TimeOrderedUuid.next());
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static FamilyId of(String text) {
        return new FamilyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
