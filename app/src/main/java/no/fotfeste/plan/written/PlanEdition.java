package no.fotfeste.plan.written;

import java.time.Instant;
import java.util.Map;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote in a plan at one time. Never goes to a log, a title or an event.
 *
 * @param number counts the times it was written in; the first is 1
 * @param writtenBy the name of who wrote it, or null when it was the system
 * @param changed what came to stand in each part that was changed; empty where the text was taken away
 */
public record PlanEdition(
        int number, Instant writtenAt, @Nullable Secret<String> writtenBy, Secret<Map<PlanPart, String>> changed) {}
