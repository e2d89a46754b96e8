package no.fotfeste.stay.departure.web;

import java.util.List;
import java.util.Map;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.stay.DepartureCondition;
import no.fotfeste.stay.Stay;
import no.fotfeste.stay.StayService;
import no.fotfeste.stay.departure.web.DepartureView.Asked;
import no.fotfeste.stay.departure.web.DepartureView.Child;
import no.fotfeste.web.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what is asked when somebody leaves, without knowing who asks. */
@Component
class DeparturePresenter {

    private final Door door;
    private final StayService stays;
    private final CaseService cases;
    private final ObjectProvider<DepartureCondition> conditions;

    DeparturePresenter(Door door, StayService stays, CaseService cases, ObjectProvider<DepartureCondition> conditions) {
        this.door = door;
        this.stays = stays;
        this.cases = cases;
        this.conditions = conditions;
    }

    DepartureView of(OpenCase opened, Stay stay, Page page) {
        List<Asked> asked = conditions
                .orderedStream()
                .map(condition -> new Asked(condition.name(), condition.ask(opened, page)))
                .toList();
        Child self = stay.child() ? new Child(opened.id(), cases.read(opened).knownAs(), true) : null;
        return new DepartureView(opened.id(), stay, self, others(opened, stay), asked);
    }

    private List<Child> others(OpenCase opened, Stay stay) {
        List<Stay> others = stays.together(opened, stay.family()).stream()
                .filter(each -> !each.caseId().equals(opened.id()))
                .toList();
        List<CaseId> ids = others.stream().map(Stay::caseId).toList();
        Map<CaseId, String> names = door.look(Purpose.DEPARTURE, viewing -> cases.knownAs(viewing, ids));
        return others.stream()
                .map(each -> new Child(each.caseId(), names.getOrDefault(each.caseId(), ""), each.child()))
                .toList();
    }
}
