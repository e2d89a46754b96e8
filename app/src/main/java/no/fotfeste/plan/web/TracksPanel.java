package no.fotfeste.plan.web;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CasePanel;
import no.fotfeste.casefile.CaseTab;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.web.Fragments;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** The measures by track, under the road. */
@Component
class TracksPanel implements CasePanel {

    private final PlanPresenter sheets;
    private final Fragments fragments;

    TracksPanel(PlanPresenter sheets, Fragments fragments) {
        this.sheets = sheets;
        this.fragments = fragments;
    }

    @Override
    public Spot spot() {
        return new Spot(CaseTab.ROAD, Place.MAIN, 10, 3);
    }

    @Override
    public Optional<Content> show(OpenCase opened, ClientCase client, Page page) {
        PlanView sheet = sheets.sheet(opened, page);
        return Optional.of(fragments.of("plan/tracks", Map.of("page", page, "sheet", sheet)));
    }
}
