package no.fotfeste.plan.need.web;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CasePanel;
import no.fotfeste.casefile.CaseTab;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.plan.need.Need;
import no.fotfeste.plan.need.NeedService;
import no.fotfeste.web.Fragments;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** What she wants help with, beside the road. */
@Component
class NeedsPanel implements CasePanel {

    private final NeedService needs;
    private final Fragments fragments;

    NeedsPanel(NeedService needs, Fragments fragments) {
        this.needs = needs;
        this.fragments = fragments;
    }

    @Override
    public Spot spot() {
        return new Spot(CaseTab.ROAD, Place.SIDE, 40, 1);
    }

    @Override
    public Optional<Content> show(OpenCase opened, ClientCase client, Page page) {
        List<Need> found = needs.of(opened);
        Map<String, Object> given = Map.of("page", page, "caseId", opened.id(), "needs", found);
        return Optional.of(fragments.of("plan/needsPanel", given));
    }
}
