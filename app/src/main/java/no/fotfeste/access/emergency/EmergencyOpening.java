package no.fotfeste.access.emergency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * One time that somebody opened a case in an emergency.
 *
 * @param who the name of the account
 * @param words why, sealed with the key of the case; null where nothing was opened
 * @param heldBack whether something was in the way that no emergency opens
 * @param openUntil when it closed, or closes, by itself or by hand
 * @param open whether it is open now, by the database's clock
 * @param reviewBy the last day on which somebody else is to have looked at it
 * @param reviewer the name of who did, or null
 */
@NamedInterface("emergency")
public record EmergencyOpening(
        CaseId caseId,
        UUID id,
        AccountId account,
        String who,
        EmergencyReason reason,
        boolean onDuty,
        @Nullable Sealed words,
        boolean heldBack,
        Instant openedAt,
        Instant openUntil,
        boolean open,
        LocalDate reviewBy,
        @Nullable String reviewer,
        @Nullable Instant reviewedAt,
        @Nullable Verdict verdict,
        @Nullable Sealed reviewWords) {

    /** What somebody else said of it afterwards. */
    public enum Verdict {
        NEEDED,
        NOT_NEEDED,
        UNCLEAR
    }

    @Override
    public String toString() {
        return "break of glass " + id;
    }
}
