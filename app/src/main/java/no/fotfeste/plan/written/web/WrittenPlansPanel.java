package no.fotfeste.plan.written.web;

import gg.jte.Content;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.CasePanel;
import no.fotfeste.casefile.CaseTab;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.plan.written.PlanKind;
import no.fotfeste.plan.written.WrittenPlanService;
import no.fotfeste.plan.written.WrittenPlanService.Overview;
import no.fotfeste.web.Fragments;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** The way to the plans that are written together with the person. A child does not decide to move back. */
@Component
class WrittenPlansPanel implements CasePanel {

    private final WrittenPlanService plans;
    private final Fragments fragments;

    WrittenPlansPanel(WrittenPlanService plans, Fragments fragments) {
        this.plans = plans;
        this.fragments = fragments;
    }

    @Override
    public Spot spot() {
        return new Spot(CaseTab.ROAD, Place.SIDE, 50, 1);
    }

    @Override
    public Optional<Content> show(OpenCase opened, ClientCase client, Page page) {
        Map<PlanKind, Overview> found = new EnumMap<>(PlanKind.class);
        plans.overview(opened).forEach(each -> found.put(each.kind(), each));
        List<PlanKind> kinds =
                client.kind() == CaseKind.CHILD ? List.of(PlanKind.INDIVIDUAL) : List.of(PlanKind.values());
        return Optional.of(fragments.of(
                "plan/writtenPanel", Map.of("page", page, "caseId", opened.id(), "kinds", kinds, "found", found)));
    }
}
