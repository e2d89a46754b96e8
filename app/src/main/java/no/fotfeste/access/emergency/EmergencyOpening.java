package no.fotfeste.access.emergency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.fotfeste.access.EmergencyReason;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * One time that somebody opened a case in an emergency.
 *
 * @param heldBack whether something was in the way that no emergency opens
 * @param reviewBy the last day on which somebody else is to have looked at it
 * @param review what somebody else said, or null while nobody has
 */
@NamedInterface("emergency")
public record EmergencyOpening(
        CaseId caseId,
        UUID id,
        Opener opener,
        Why why,
        boolean heldBack,
        Span span,
        LocalDate reviewBy,
        @Nullable Review review) {

    /**
     * Who opened it.
     *
     * @param name the name of the account
     */
    public record Opener(AccountId account, Secret<String> name, boolean onDuty) {}

    /** @param words sealed with the key of the case; null where nothing was opened */
    public record Why(EmergencyReason reason, @Nullable Sealed words) {}

    /** @param until when it closed, or closes, by itself or by hand */
    public record Span(Instant from, Instant until) {}

    /**
     * What somebody else said of it afterwards.
     *
     * @param reviewer the name of who did
     * @param words sealed with the key of the case
     */
    public record Review(
            Secret<String> reviewer,
            Instant at,
            Verdict verdict,
            @Nullable Sealed words) {}

    /** Whether it was needed, as somebody else sees it. */
    public enum Verdict {
        NEEDED,
        NOT_NEEDED,
        UNCLEAR
    }
}
