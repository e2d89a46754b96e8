package no.fotfeste.casefile.web;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CasePanel;
import no.fotfeste.casefile.CaseTab;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.casefile.Journal;
import no.fotfeste.web.Fragments;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** The journal, the newest note first. */
@Component
class JournalPanel implements CasePanel {

    static final int SHOWN = 30;

    private final Journal journal;
    private final Fragments fragments;

    JournalPanel(Journal journal, Fragments fragments) {
        this.journal = journal;
        this.fragments = fragments;
    }

    @Override
    public Spot spot() {
        return new Spot(CaseTab.JOURNAL, Place.MAIN, 10, 2);
    }

    @Override
    public Optional<Content> show(OpenCase opened, ClientCase client, Page page) {
        return Optional.of(fragments.of(
                "casefile/journal",
                Map.of(
                        "page",
                        page,
                        "client",
                        client,
                        "notes",
                        ListPart.of(journal.of(opened, SHOWN + 1, 0), SHOWN, 0))));
    }
}
