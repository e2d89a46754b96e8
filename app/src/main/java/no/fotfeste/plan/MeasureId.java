package no.fotfeste.plan;

import java.util.UUID;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.TimeOrderedUuid;

/** Identifies a measure of a plan. */
public record MeasureId(UUID value) implements Identifier {

    /** A new one. */
    public static MeasureId next() {
        return new MeasureId(TimeOrderedUuid.next());
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static MeasureId of(String text) {
        return new MeasureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
