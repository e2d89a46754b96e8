package no.fotfeste.web;

import java.time.Instant;
import java.util.Map;

/**
 * A form someone has begun and not sent.
 *
 * @param id stands in the address of the form
 * @param kind which form
 * @param version how many times it has been saved, from any tab
 * @param changedAt when last
 * @param values what stands in each field now
 */
public record Draft(DraftId id, String kind, int version, Instant changedAt, Map<String, String> values) {

    public Draft {
        values = Map.copyOf(values);
    }

    /** The form as it stands. */
    public Form form() {
        return Form.filled(values);
    }
}
