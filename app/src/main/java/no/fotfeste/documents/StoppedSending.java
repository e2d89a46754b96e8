package no.fotfeste.documents;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A sending that the guard stopped.
 *
 * @param stops why
 * @param releasedAt when a leader decided that it could go all the same, or null
 * @param reason the leader's, or empty
 */
public record StoppedSending(
        UUID id,
        DocumentRecipient recipient,
        List<GuardFinding> stops,
        Instant stoppedAt,
        @Nullable Instant releasedAt,
        Secret<String> reason) {

    /** Whether no one can decide otherwise. */
    public boolean isFinal() {
        return stops.stream().anyMatch(GuardFinding::isFinal);
    }
}
