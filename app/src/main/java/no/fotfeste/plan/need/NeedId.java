package no.fotfeste.plan.need;

import java.util.UUID;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.TimeOrderedUuid;

/** Identifies a need of a person. */
public record NeedId(UUID value) implements Identifier {

    /** A new one. */
    public static NeedId next() {
        return new NeedId(TimeOrderedUuid.next());
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static NeedId of(String text) {
        return new NeedId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
