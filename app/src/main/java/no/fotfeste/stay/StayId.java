package no.fotfeste.stay;

import java.util.UUID;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.TimeOrderedUuid;

/** One period of living at a centre. */
public record StayId(UUID value) implements Identifier {

    /** A new one. */
    public static StayId next() {
        return new StayId(TimeOrderedUuid.next());
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static StayId of(String text) {
        return new StayId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
