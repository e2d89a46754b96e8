package no.fotfeste.casefile.web;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.log.AccessHistory;
import no.fotfeste.casefile.CasePanel;
import no.fotfeste.casefile.CaseTab;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.web.Fragments;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Who has opened the case, and who was refused. */
@Component
class SeenPanel implements CasePanel {

    static final int SHOWN = 50;

    private final AccessHistory looks;
    private final Fragments fragments;

    SeenPanel(AccessHistory looks, Fragments fragments) {
        this.looks = looks;
        this.fragments = fragments;
    }

    @Override
    public Spot spot() {
        return new Spot(CaseTab.SEEN, Place.MAIN, 10, 1);
    }

    @Override
    public Optional<Content> show(OpenCase opened, ClientCase client, Page page) {
        return Optional.of(fragments.of(
                "casefile/seen",
                Map.of(
                        "page",
                        page,
                        "client",
                        client,
                        "looks",
                        ListPart.of(looks.of(opened, SHOWN + 1, 0), SHOWN, 0))));
    }
}
