package no.fotfeste.plan.web;

import gg.jte.Content;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CasePanel;
import no.fotfeste.casefile.CaseTab;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.web.Fragments;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The road to a milestone: what stands first on a case. */
@Component
class RoadPanel implements CasePanel {

    private static final String CHOSEN = "road";

    private final PlanPresenter sheets;
    private final Fragments fragments;

    RoadPanel(PlanPresenter sheets, Fragments fragments) {
        this.sheets = sheets;
        this.fragments = fragments;
    }

    @Override
    public Spot spot() {
        return new Spot(CaseTab.ROAD, Place.WIDE, 10, 12);
    }

    @Override
    public Optional<Content> show(OpenCase opened, ClientCase client, Page page) {
        RoadView road = sheets.road(opened, page, chosen());
        return Optional.of(fragments.of("plan/road", Map.of("page", page, "road", road)));
    }

    /** The milestone that the address asks for; a home when it asks for none. */
    private static Milestone chosen() {
        String asked = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getParameter(CHOSEN)
                : null;
        return Arrays.stream(Milestone.values())
                .filter(milestone -> milestone.name().equals(asked))
                .findFirst()
                .orElse(Milestone.HOME);
    }
}
