package no.fotfeste.plan.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.OpenCase;
import no.fotfeste.casefile.CasePanel;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.plan.NeedView;
import no.fotfeste.plan.Needs;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** What she wants help with, beside the road. */
@Component
class NeedsPanel implements CasePanel {

    private final Needs needs;
    private final TemplateEngine templates;

    NeedsPanel(Needs needs, TemplateEngine templates) {
        this.needs = needs;
        this.templates = templates;
    }

    @Override
    public Tab tab() {
        return Tab.ROAD;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public int statements() {
        return 1;
    }

    @Override
    public Optional<Content> show(OpenCase opened, ClientCase client, Page page) {
        List<NeedView> found = needs.of(opened);
        Map<String, Object> given = Map.of("page", page, "caseId", opened.id().toString(), "needs", found);
        return Optional.of(output -> templates.render("plan/needsPanel.jte", given, output));
    }
}
