package no.fotfeste.casefile.conflict.web;

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

/** A quiet way to say that one is in conflict, below everything else. */
@Component
class OwnConflictPanel implements CasePanel {

    private final Fragments fragments;

    OwnConflictPanel(Fragments fragments) {
        this.fragments = fragments;
    }

    @Override
    public Spot spot() {
        return new Spot(CaseTab.ROAD, Place.SIDE, 99, 0);
    }

    @Override
    public Optional<Content> show(OpenCase opened, ClientCase client, Page page) {
        return Optional.of(fragments.of("casefile/own-conflict-panel", Map.of("page", page, "client", client)));
    }
}
