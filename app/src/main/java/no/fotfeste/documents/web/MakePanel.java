package no.fotfeste.documents.web;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CasePanel;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.web.Fragments;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Where documents of a case are made. */
@Component
class MakePanel implements CasePanel {

    private final Fragments fragments;

    MakePanel(Fragments fragments) {
        this.fragments = fragments;
    }

    @Override
    public Spot spot() {
        return new Spot(DocumentsTab.DOCUMENTS, Place.SIDE, 10, 0);
    }

    @Override
    public Optional<Content> show(OpenCase opened, ClientCase client, Page page) {
        return Optional.of(fragments.of("documents/make", Map.of("page", page, "caseId", opened.id())));
    }
}
