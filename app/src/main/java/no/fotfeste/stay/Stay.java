package no.fotfeste.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.FamilyId;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.stay.house.RoomId;
import org.jspecify.annotations.Nullable;

/**
 * One period of one person at one centre.
 *
 * @param lodging where the person lives now or lived last, or null
 * @param ended null while it lasts
 */
public record Stay(
        CaseId caseId,
        StayId id,
        FamilyId family,
        BodyId centre,
        boolean child,
        Instant arrivedAt,
        Outlook outlook,
        @Nullable Lodging lodging,
        @Nullable Ended ended,
        int version) {

    /**
     * What is expected of it.
     *
     * @param departure the day of moving out, or null
     * @param readySince since when the person only waits for a home, or null
     */
    public record Outlook(
            @Nullable LocalDate departure, @Nullable LocalDate readySince) {}

    /** A room, and what it is called. */
    @PlainText
    public record Lodging(RoomId room, String name) {}

    /** How it ended. */
    public record Ended(Instant at, @Nullable Destination destination) {}

    /** Whether the person lives there, or is expected. */
    public boolean lasts() {
        return ended == null;
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
}
