package no.fotfeste.casefile.web;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CasePanel;
import no.fotfeste.casefile.CaseTab;
import no.fotfeste.casefile.Circumstances;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.web.Fragments;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** What is known of the situation, in the words of the vocabulary. */
@Component
class CircumstancesPanel implements CasePanel {

    private final Circumstances circumstances;
    private final Fragments fragments;

    CircumstancesPanel(Circumstances circumstances, Fragments fragments) {
        this.circumstances = circumstances;
        this.fragments = fragments;
    }

    @Override
    public Spot spot() {
        return new Spot(CaseTab.ROAD, Place.SIDE, 30, 1);
    }

    @Override
    public Optional<Content> show(OpenCase opened, ClientCase client, Page page) {
        return Optional.of(fragments.of(
                "casefile/circumstances-panel",
                Map.of("page", page, "client", client, "facts", KnownFact.all(circumstances.of(opened), page))));
    }
}
