package no.fotfeste.plan.need;

import java.time.Instant;
import java.util.Optional;
import no.fotfeste.kernel.Secret;
import no.fotfeste.plan.MeasureId;

/**
 * A need as who opened the case reads it.
 *
 * @param words in her own words, or empty
 * @param measure what looks after it
 */
public record Need(
        NeedId id, Topic topic, Secret<String> words, NeedState state, Optional<MeasureId> measure, Instant notedAt) {}
