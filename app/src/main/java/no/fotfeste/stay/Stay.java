package no.fotfeste.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.FamilyId;
import no.fotfeste.kernel.Secret;
import no.fotfeste.stay.departure.Destination;
import no.fotfeste.stay.house.RoomId;
import no.fotfeste.stay.reception.FirstThisYear;
import no.fotfeste.stay.reception.RepeatReason;
import org.jspecify.annotations.Nullable;

/**
 * One period of one person at one centre.
 *
 * @param room where the person lives now or lived last, or null
 * @param roomName what that room is called, or null
 * @param leftAt when it ended, or null while it lasts
 * @param readyToMoveOn since when the person only waits for a home, or null
 */
public record Stay(
        CaseId caseId,
        StayId id,
        FamilyId family,
        BodyId centre,
        boolean child,
        Instant arrivedAt,
        @Nullable Instant leftAt,
        @Nullable Integer earlierStays,
        FirstThisYear firstThisYear,
        @Nullable RepeatReason repeatReason,
        @Nullable LocalDate expectedDeparture,
        @Nullable LocalDate readyToMoveOn,
        @Nullable Destination destination,
        @Nullable RoomId room,
        @Nullable String roomName,
        int version) {

    /** Whether the person lives there, or is expected. */
    public boolean lasts() {
        return leftAt == null;
    }

    /** Whether the person has not come yet. */
    public boolean isExpected(Instant now) {
        return arrivedAt.isAfter(now);
    }

    /** The day of arrival, where it is installed. */
    public LocalDate arrivedOn(ZoneId zone) {
        return LocalDate.ofInstant(arrivedAt, zone);
    }

    /** Which day of the stay it is; the day of arrival is day 1. */
    public long dayNumber(LocalDate today, ZoneId zone) {
        return ChronoUnit.DAYS.between(arrivedOn(zone), today) + 1;
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
