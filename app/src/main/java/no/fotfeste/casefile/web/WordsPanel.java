package no.fotfeste.casefile.web;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CasePanel;
import no.fotfeste.casefile.CaseTab;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.casefile.OwnWords;
import no.fotfeste.web.Fragments;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** What the client has said, in her own words, at the top of the side column. */
@Component
class WordsPanel implements CasePanel {

    private static final int SHOWN = 3;

    private final OwnWords words;
    private final Fragments fragments;

    WordsPanel(OwnWords words, Fragments fragments) {
        this.words = words;
        this.fragments = fragments;
    }

    @Override
    public Spot spot() {
        return new Spot(CaseTab.ROAD, Place.SIDE, 10, 1);
    }

    @Override
    public Optional<Content> show(OpenCase opened, ClientCase client, Page page) {
        return Optional.of(fragments.of(
                "casefile/words", Map.of("page", page, "client", client, "words", words.of(opened, SHOWN))));
    }
}
