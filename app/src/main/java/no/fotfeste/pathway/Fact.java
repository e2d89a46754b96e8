package no.fotfeste.pathway;

import java.util.Map;
import no.fotfeste.kernel.PlainText;

/**
 * One thing that can be known about a case.
 *
 * @param name how conditions refer to it
 * @param label what staff call it, written so that a value can follow after a colon
 * @param codes for a {@link FactType#CODE} the allowed codes with what they mean; else empty
 */
@PlainText
public record Fact(String name, FactType type, LocalizedText label, Map<String, LocalizedText> codes) {

    public Fact {
        codes = Map.copyOf(codes);
    }

    /** Refuses a value of the wrong kind. */
    void check(Object value) {
        if (!type.fits(value)) {
            throw new IllegalArgumentException(name + " is " + type + " and cannot be a "
                    + value.getClass().getSimpleName());
        }
        if (type == FactType.CODE && !codes.containsKey(value)) {
            throw new IllegalArgumentException(
                    name + " is one of " + codes.keySet().stream().sorted().toList());
        }
        if (value instanceof Long count && count < 0) {
            throw new IllegalArgumentException(name + " is a count and cannot be negative");
        }
    }
}
