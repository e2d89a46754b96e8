package no.fotfeste.plan.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.OpenCase;
import no.fotfeste.casefile.CasePanel;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The road to a milestone: what stands first on a case. */
@Component
class RoadPanel implements CasePanel {

    private static final String CHOSEN = "road";

    private final PlanSheets sheets;
    private final TemplateEngine templates;

    RoadPanel(PlanSheets sheets, TemplateEngine templates) {
        this.sheets = sheets;
        this.templates = templates;
    }

    @Override
    public Tab tab() {
        return Tab.ROAD;
    }

    @Override
    public Place place() {
        return Place.WIDE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public int statements() {
        return 12;
    }

    @Override
    public Optional<Content> show(OpenCase opened, ClientCase client, Page page) {
        RoadSheet road = sheets.road(opened, page, chosen());
        return Optional.of(output -> templates.render("plan/road.jte", Map.of("page", page, "road", road), output));
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
