package no.fotfeste.network.request;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.ParcelId;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * One request in a list: codes, bodies and days, and nothing that has to be unsealed.
 *
 * @param sender the body that asks
 * @param unreadable whether the receiver reads nothing of it any more though it stands open: what was decided has ended
 */
@PlainText
public record RequestLine(
        RequestId id,
        CaseId caseId,
        ParcelId parcel,
        RequestKind kind,
        String subject,
        Party sender,
        Addressee receiver,
        Progress progress,
        boolean unreadable) {

    /**
     * A body in the list.
     *
     * @param name empty where it would tell a place that nobody may know
     * @param type what kind of service it is: its code
     */
    @PlainText
    public record Party(String name, String type) {}

    /**
     * Who is asked.
     *
     * @param contact the name of the person there, or null
     */
    public record Addressee(Party body, @Nullable Secret<String> contact) {}

    /**
     * How far it has come.
     *
     * @param since when it came to this state
     */
    public record Progress(
            RequestState state,
            Instant sentAt,
            Instant since,
            @Nullable LocalDate wishedOn,
            int reminderLevel) {}

    /** How far it has come. */
    public RequestState state() {
        return progress.state();
    }

    /** Whether an answer is owed and has been asked for again, or the day it was wished by has passed. */
    public boolean isLate(LocalDate today) {
        LocalDate wishedOn = progress.wishedOn();
        boolean passed = wishedOn != null && wishedOn.isBefore(today) && !state().isClosed();
        return passed || (progress.reminderLevel() > 0 && state().awaitsAnswer());
    }

    /** Whole days since it was sent. */
    public long daysSince(Instant now) {
        return Math.max(0, Duration.between(progress.sentAt(), now).toDays());
    }
}
