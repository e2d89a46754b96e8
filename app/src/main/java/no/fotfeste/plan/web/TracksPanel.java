package no.fotfeste.plan.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.OpenCase;
import no.fotfeste.casefile.CasePanel;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** The measures by track, under the road. */
@Component
class TracksPanel implements CasePanel {

    private final PlanSheets sheets;
    private final TemplateEngine templates;

    TracksPanel(PlanSheets sheets, TemplateEngine templates) {
        this.sheets = sheets;
        this.templates = templates;
    }

    @Override
    public Tab tab() {
        return Tab.ROAD;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public int statements() {
        return 3;
    }

    @Override
    public Optional<Content> show(OpenCase opened, ClientCase client, Page page) {
        PlanSheet sheet = sheets.sheet(opened, page);
        return Optional.of(output -> templates.render("plan/tracks.jte", Map.of("page", page, "sheet", sheet), output));
    }
}
