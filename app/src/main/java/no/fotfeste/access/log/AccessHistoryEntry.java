package no.fotfeste.access.log;

import java.time.Instant;
import no.fotfeste.access.EmergencyReason;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Role;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * That a case was opened, or asked for and refused: once, or more often on one day by the same person in the same way.
 *
 * @param at the last time
 * @param times how often, at least once
 * @param who the name of the account, or null when a timer or an event did it
 * @param role what that person had signed in as, or null for the system
 * @param purpose the code of the {@link Purpose}
 * @param permitted whether the case was opened
 * @param ground why this person could open it, or null where nothing but the refusal is to be told
 * @param emergency what was said when it was opened in an emergency, or null
 */
@PlainText
public record AccessHistoryEntry(
        Instant at,
        long times,
        @Nullable Secret<String> who,
        @Nullable Role role,
        String purpose,
        boolean permitted,
        @Nullable Ground ground,
        @Nullable EmergencyReason emergency) {

    /** Why somebody could open a case, as it is told to the client. */
    public enum Ground {
        WORKS_HERE,
        COORDINATES,
        NAMED,
        WAS_ASKED,
        EMERGENCY
    }
}
