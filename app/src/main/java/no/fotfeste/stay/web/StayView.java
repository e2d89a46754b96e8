package no.fotfeste.stay.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.stay.Stay;
import no.fotfeste.stay.absence.Absence;
import no.fotfeste.stay.house.LongestStay;

/**
 * The stays of one case, as the tab shows them.
 *
 * @param caseId for the addresses
 * @param current the stay that lasts or is expected
 * @param earlier those that have ended, the latest first
 * @param policy what the centre has decided about the length of stays
 */
public record StayView(
        CaseId caseId,
        Optional<Stay> current,
        List<Stay> earlier,
        List<Absence> absences,
        LongestStay policy,
        ZoneId zone) {

    public StayView {
        earlier = List.copyOf(earlier);
        absences = List.copyOf(absences);
    }

    /** The day the centre wants to talk about the length, when there is one. */
    public Optional<LocalDate> talkOn() {
        return current.flatMap(stay -> policy.reachedOn(stay.arrivedOn(zone)));
    }

    /** How many days an ended stay lasted: the day of arrival and the day of leaving both count. */
    public long days(Stay stay) {
        return Optional.ofNullable(stay.ended())
                .map(ended -> stay.dayNumber(LocalDate.ofInstant(ended.at(), zone), zone))
                .orElse(0L);
    }
}
