package no.fotfeste.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A decision as people read it.
 *
 * @param ground null for a refusal
 * @param kinds what it was about when it was made
 * @param standing what of that still stands: the rest was withdrawn, or replaced by a later answer
 * @param decidedBy as colleagues know the person
 * @param language of a consent, or empty
 */
public record SharingDecision(
        DecisionId id,
        Recipient recipient,
        @Nullable Ground ground,
        Set<PieceKind> kinds,
        Set<PieceKind> standing,
        String purpose,
        String reason,
        LocalDate from,
        @Nullable LocalDate until,
        Instant decidedAt,
        String decidedBy,
        String language,
        @Nullable Understanding understanding,
        Consent.@Nullable GivenBy givenBy,
        NewDecision.@Nullable ChildsSay child,
        List<ParentalResponsibility> holders,
        @Nullable Instant withdrawnAt) {

    /** Whether the person said no. */
    public boolean isRefusal() {
        return ground == null;
    }

    /** Whether anything of it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !standing.isEmpty() && !day.isBefore(from) && (until == null || !until.isBefore(day));
    }

    @Override
    public String toString() {
        return "decision " + id;
    }
}
