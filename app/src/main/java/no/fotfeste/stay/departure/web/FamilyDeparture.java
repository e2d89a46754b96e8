package no.fotfeste.stay.departure.web;

import java.util.Map;
import java.util.function.Function;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.Circumstances;
import no.fotfeste.casefile.Journal;
import no.fotfeste.casefile.NoteKind;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.pathway.reading.Norway;
import no.fotfeste.stay.StayService;
import no.fotfeste.stay.departure.DepartureService;
import no.fotfeste.stay.departure.Leaving;
import no.fotfeste.stay.departure.web.DepartureView.Child;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Ends the stays of those who leave together, and keeps what was decided for each child: in one transaction. */
@Component
class FamilyDeparture {

    private static final String REPORT = "childWelfareDecision";
    private static final String NOT_DECIDED = "NOT_DECIDED";
    private static final String CHILD_WELFARE = "CHILD_WELFARE";

    private final Door door;
    private final StayService stays;
    private final DepartureService departures;
    private final Circumstances circumstances;
    private final Journal journal;

    FamilyDeparture(
            Door door, StayService stays, DepartureService departures, Circumstances circumstances, Journal journal) {
        this.door = door;
        this.stays = stays;
        this.departures = departures;
        this.circumstances = circumstances;
        this.journal = journal;
    }

    /** Whether that is a decision on a report to child welfare. */
    static boolean isDecided(String decision) {
        return !decision.equals(NOT_DECIDED)
                && Norway.vocabulary().fact(REPORT).codes().containsKey(decision);
    }

    /** What has been decided for each child before. */
    void fill(DepartureView view, Form form) {
        for (Child child : view.children()) {
            in(
                    child.caseId(),
                    member -> form.or(
                            child.reportField(), circumstances.of(member).get(REPORT)));
        }
    }

    void leave(OpenCase opened, DepartureView view, Leaving leaving, Form form, Page page) {
        Child self = view.self();
        departures.leave(opened, view.stay(), self == null ? leaving : decide(opened, self, leaving, form));
        for (Child other : view.others()) {
            in(other.caseId(), member -> leaveOrStay(member, other, leaving, form, page));
        }
    }

    private CaseId leaveOrStay(OpenCase member, Child other, Leaving leaving, Form form, Page page) {
        Leaving decided = other.child() ? decide(member, other, leaving, form) : leaving;
        String whyNot = decided.missing().reveal().getOrDefault(CHILD_WELFARE, "");
        if (form.ticked(other.goesField())) {
            stays.current(member).ifPresent(theirs -> departures.leave(member, theirs, decided));
        } else if (!whyNot.isEmpty()) {
            journal.add(member, NoteKind.NOTE, page.text("stay.departure.whyNot.note", whyNot));
        }
        return member.id();
    }

    /** Keeps the decision in the child's own case, or the reason why there is none. */
    private Leaving decide(OpenCase member, Child child, Leaving leaving, Form form) {
        String decision = form.value(child.reportField());
        if (isDecided(decision)) {
            circumstances.note(member, Map.of(REPORT, decision));
            return leaving;
        }
        String whyNot = form.text(child.whyNotField());
        return whyNot.isEmpty() ? leaving : leaving.without(CHILD_WELFARE, whyNot);
    }

    private <T> T in(CaseId child, Function<OpenCase, T> work) {
        return door.open(child, Purpose.DEPARTURE, work);
    }
}
