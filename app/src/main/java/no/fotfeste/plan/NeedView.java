package no.fotfeste.plan;

import java.time.Instant;
import java.util.Optional;

/**
 * A need as who opened the case reads it.
 *
 * @param words in her own words, or empty
 * @param measure what looks after it
 */
public record NeedView(
        NeedId id, Topic topic, String words, NeedState state, Optional<MeasureId> measure, Instant notedAt) {

    @Override
    public String toString() {
        return "need " + id;
    }
}
