package no.fotfeste.interpreting;

import java.util.UUID;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.TimeOrderedUuid;

/** Identifies the booking of an interpreter. */
public record BookingId(UUID value) implements Identifier {

    /** A new one. */
    public static BookingId next() {
        return new BookingId(TimeOrderedUuid.next());
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static BookingId of(String text) {
        return new BookingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
