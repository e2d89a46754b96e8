package no.fotfeste.casefile.conflict;

import java.time.Instant;
import java.util.Set;
import no.fotfeste.access.recognition.MatchBasis;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Somebody that a case is closed to, or was; and a named contact who is not to be asked in it, or was not.
 *
 * @param who an account, or a contact without an account that was recognised here
 * @param name what colleagues call them
 * @param body where they work, or empty
 * @param bases how they were recognised
 * @param common whether nothing but the name tells, and that is common here
 * @param declared whether by a relation that they have told of themselves
 * @param persons who on the list of the case they were recognised by; empty when it was the client
 * @param told what they said who told of it themselves, or null
 * @param decision how a leader confirmed or lifted it, or null
 */
@PlainText
public record Conflict(
        Identifier who,
        Secret<String> name,
        String body,
        Set<MatchBasis> bases,
        boolean common,
        boolean declared,
        Set<RelatedPersonId> persons,
        @Nullable Secret<String> told,
        Instant foundAt,
        State state,
        @Nullable Decision decision) {

    public Conflict {
        bases = Set.copyOf(bases);
        persons = Set.copyOf(persons);
    }

    /**
     * What a leader decided.
     *
     * @param by the name of the leader
     */
    public record Decision(
            Instant at,
            @Nullable Secret<String> by,
            @Nullable Secret<String> reason) {}

    /** Whether it is somebody in the directory, and not an account: nothing is closed, but nobody may ask them. */
    public boolean isContact() {
        return who instanceof ContactId;
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
}
