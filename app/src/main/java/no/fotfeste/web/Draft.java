package no.fotfeste.web;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A form someone has begun and not sent.
 *
 * @param id stands in the address of the form, or in a hidden field of it
 * @param kind which form
 * @param place where the form stands, or null for one that has no other address than the draft
 * @param version how many times it has been saved, from any tab
 * @param changedAt when last
 * @param values what stands in each field now
 * @param key what only the page of the form tells, and no address: who sends it too late has had the page
 */
public record Draft(
        DraftId id,
        String kind,
        @Nullable Place place,
        int version,
        Instant changedAt,
        Map<String, String> values,
        UUID key) {

    public Draft {
        values = Map.copyOf(values);
    }

    /**
     * Where a form stands.
     *
     * @param path the address of the page
     * @param about the case, or what was received of one, that must be open to who reads the draft; null when there is none
     */
    @PlainText
    public record Place(String path, @Nullable UUID about) {}

    /** The form as it stands. */
    public Form form() {
        return Form.filled(values);
    }

    Draft with(Map<String, String> typed) {
        return new Draft(id, kind, place, version, changedAt, typed, key);
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
