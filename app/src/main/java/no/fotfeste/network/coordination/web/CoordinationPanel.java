package no.fotfeste.network.coordination.web;

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

/** Who coordinates now, under which provision, and who did before. */
@Component
class CoordinationPanel implements CasePanel {

    private final CoordinationPresenter spells;
    private final Fragments fragments;

    CoordinationPanel(CoordinationPresenter spells, Fragments fragments) {
        this.spells = spells;
        this.fragments = fragments;
    }

    @Override
    public Spot spot() {
        return new Spot(CaseTab.HELPERS, Place.SIDE, 10, 3);
    }

    @Override
    public Optional<Content> show(OpenCase opened, ClientCase client, Page page) {
        return Optional.of(fragments.of(
                "network/coordination",
                Map.of("page", page, "caseId", opened.id(), "spells", spells.of(opened, page))));
    }
}
