package no.fotfeste.sharing.register.web;

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

/** The way from the helpers of a case to what they know. */
@Component
class WhoKnowsPanel implements CasePanel {

    private final Fragments fragments;

    WhoKnowsPanel(Fragments fragments) {
        this.fragments = fragments;
    }

    @Override
    public Spot spot() {
        return new Spot(CaseTab.HELPERS, Place.SIDE, 20, 0);
    }

    @Override
    public Optional<Content> show(OpenCase opened, ClientCase client, Page page) {
        return Optional.of(fragments.of("sharing/panel", Map.of("page", page, "caseId", opened.id())));
    }
}
