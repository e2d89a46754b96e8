package no.fotfeste.stay.web;

import java.util.List;
import java.util.Map;
import no.fotfeste.access.Door;
import no.fotfeste.access.OpenCase;
import no.fotfeste.access.Purpose;
import no.fotfeste.casefile.Circumstances;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.pathway.Vocabulary;
import no.fotfeste.stay.Departures;
import no.fotfeste.stay.Leaving;
import no.fotfeste.stay.Stay;
import no.fotfeste.stay.Stays;
import no.fotfeste.stay.web.DepartureView.Child;
import no.fotfeste.web.Form;
import org.springframework.stereotype.Component;

/** Ends the stays of those who leave together, and keeps what was decided for each child: in one transaction. */
@Component
class FamilyDeparture {

    private static final String REPORT = "childWelfareDecision";

    private final Door door;
    private final Stays stays;
    private final Departures departures;
    private final Circumstances circumstances;

    FamilyDeparture(Door door, Stays stays, Departures departures, Circumstances circumstances) {
        this.door = door;
        this.stays = stays;
        this.departures = departures;
        this.circumstances = circumstances;
    }

    void leave(OpenCase opened, Stay stay, Leaving leaving, List<CaseId> together) {
        departures.leave(opened, stay, leaving);
        for (CaseId other : together) {
            door.open(other, Purpose.DEPARTURE, member -> {
                stays.current(member).ifPresent(theirs -> departures.leave(member, theirs, leaving));
                return other;
            });
        }
    }

    /** What was decided about a report to child welfare, for each child. */
    void decide(DepartureView view, Form form) {
        for (Child child : view.others()) {
            String decision = form.value(child.reportField());
            if (child.child() && Vocabulary.norway().fact(REPORT).codes().containsKey(decision)) {
                door.open(child.caseId(), Purpose.DEPARTURE, member -> {
                    circumstances.note(member, Map.of(REPORT, decision));
                    return member.id();
                });
            }
        }
    }
}
