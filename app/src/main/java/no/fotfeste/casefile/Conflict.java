package no.fotfeste.casefile;

import java.time.Instant;
import java.util.Set;
import no.fotfeste.access.MatchBasis;
import no.fotfeste.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody that a case is closed to, or was.
 *
 * @param name what colleagues call them
 * @param body where they work, or empty
 * @param bases how they were recognised
 * @param declared whether by a relation that they have told of themselves
 * @param persons who on the list of the case they were recognised by; empty when it was the client
 * @param decidedAt when a leader confirmed or lifted it, or null
 */
public record Conflict(
        AccountId account,
        String name,
        String body,
        Set<MatchBasis> bases,
        boolean declared,
        Set<RelatedPersonId> persons,
        Instant foundAt,
        State state,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String reason) {

    public Conflict {
        bases = Set.copyOf(bases);
        persons = Set.copyOf(persons);
    }

    /** Whether the case is closed, and whether a leader has looked at it. */
    public enum State {
        /** Closed since it was found; no leader has decided yet. */
        FOUND,
        /** Closed, and a leader has agreed. */
        CONFIRMED,
        /** Open again: a leader found that there is no conflict. */
        LIFTED
    }

    @Override
    public String toString() {
        return "a conflict of interest, " + state;
    }
}
