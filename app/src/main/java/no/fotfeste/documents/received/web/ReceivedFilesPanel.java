package no.fotfeste.documents.received.web;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CasePanel;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.documents.received.ReceivedFileRepository;
import no.fotfeste.documents.web.DocumentsTab;
import no.fotfeste.web.Fragments;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** The files of a case that came from outside. */
@Component
class ReceivedFilesPanel implements CasePanel {

    private final ReceivedFileRepository files;
    private final Fragments fragments;

    ReceivedFilesPanel(ReceivedFileRepository files, Fragments fragments) {
        this.files = files;
        this.fragments = fragments;
    }

    @Override
    public Spot spot() {
        return new Spot(DocumentsTab.DOCUMENTS, Place.MAIN, 10, 2);
    }

    @Override
    public Optional<Content> show(OpenCase opened, ClientCase client, Page page) {
        return Optional.of(fragments.of(
                "documents/files", Map.of("page", page, "caseId", opened.id(), "files", files.of(opened))));
    }
}
