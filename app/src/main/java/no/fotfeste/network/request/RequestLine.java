package no.fotfeste.network.request;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.ParcelId;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * One request in a list: codes, bodies and days, and nothing that has to be unsealed.
 *
 * @param sender the body that asks
 * @param receiver the body that is asked
 * @param contact the person there, or empty
 * @param unreadable whether the receiver reads nothing of it any more though it stands open: what was decided has ended
 */
public record RequestLine(
        RequestId id,
        CaseId caseId,
        ParcelId parcel,
        RequestKind kind,
        String subject,
        Party sender,
        Party receiver,
        String contact,
        DeliveryRoute route,
        RequestState state,
        Instant sentAt,
        Instant stateSince,
        @Nullable LocalDate wishedOn,
        int reminderLevel,
        boolean unreadable) {

    /**
     * A body in the list.
     *
     * @param name empty where it would tell a place that nobody may know
     * @param type what kind of service it is: its code
     */
    public record Party(String name, String type) {

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }

    /** Whether an answer is owed and has been asked for again, or the day it was wished by has passed. */
    public boolean isLate(LocalDate today) {
        boolean passed = wishedOn != null && wishedOn.isBefore(today) && !state.isClosed();
        return passed || (reminderLevel > 0 && state.awaitsAnswer());
    }

    /** Whole days since it was sent. */
    public long daysSince(Instant now) {
        return Math.max(0, Duration.between(sentAt, now).toDays());
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
