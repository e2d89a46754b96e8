package no.fotfeste.stay;

import java.time.Instant;
import java.time.LocalDate;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.FamilyId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who moves in, or is expected.
 *
 * @param family who belong together and may share a room
 * @param arrivesAt now, or the moment of an expected arrival
 * @param earlierStays how many earlier stays are known of, or null when nobody has asked
 * @param repeatReason why somebody comes again, or null
 * @param expectedDeparture the day of moving out, as far as it is known
 */
public record NewStay(
        FamilyId family,
        BodyId centre,
        boolean child,
        Instant arrivesAt,
        @Nullable Integer earlierStays,
        FirstThisYear firstThisYear,
        @Nullable RepeatReason repeatReason,
        @Nullable LocalDate expectedDeparture) {

    /** A stay of which nothing more than the arrival is known. */
    public static NewStay from(FamilyId family, BodyId centre, boolean child, Instant arrivesAt) {
        return new NewStay(family, centre, child, arrivesAt, null, FirstThisYear.UNKNOWN, null, null);
    }
}
