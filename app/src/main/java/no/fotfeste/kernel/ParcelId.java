package no.fotfeste.kernel;

import java.util.UUID;

/** Identifies what is shared with one body on one occasion: a request or a hand-over with its pieces of information. */
public record ParcelId(UUID value) implements Identifier {

    /** A new one. */
    public static ParcelId next() {
        return new ParcelId(TimeOrderedUuid.next());
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static ParcelId of(String text) {
        return new ParcelId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
