package no.fotfeste.documents.web;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.BodyNames;
import no.fotfeste.casefile.CasePanel;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Directory;
import no.fotfeste.documents.GuardFinding;
import no.fotfeste.documents.StoppedSending;
import no.fotfeste.documents.StoppedSendingService;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.web.Fragments;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** What the guard has stopped, and what a leader has said of it. */
@Component
class StoppedSendingPanel implements CasePanel {

    private final StoppedSendingService stopped;
    private final Directory directory;
    private final Fragments fragments;

    StoppedSendingPanel(StoppedSendingService stopped, Directory directory, Fragments fragments) {
        this.stopped = stopped;
        this.directory = directory;
        this.fragments = fragments;
    }

    @Override
    public Spot spot() {
        return new Spot(DocumentsTab.DOCUMENTS, Place.MAIN, 5, 2);
    }

    @Override
    public Optional<Content> show(OpenCase opened, ClientCase client, Page page) {
        List<StoppedSending> all = stopped.of(opened);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Map<BodyId, Body> bodies = directory.bodies(
                all.stream().map(each -> each.recipient().body()).distinct().toList());
        List<StoppedSendingRow> rows = all.stream()
                .map(each ->
                        row(opened, client, each, bodies.get(each.recipient().body()), page))
                .toList();
        return Optional.of(fragments.of("documents/stopped", Map.of("page", page, "rows", rows)));
    }

    static StoppedSendingRow row(
            OpenCase opened,
            ClientCase client,
            StoppedSending sending,
            @org.jspecify.annotations.Nullable Body body,
            Page page) {
        String state = sending.isFinal() ? "final" : sending.releasedAt() == null ? "waits" : "released";
        boolean open = state.equals("waits") && StoppedSendingService.mayRelease(opened);
        return new StoppedSendingRow(
                body == null ? "" : BodyNames.on(client, body, page),
                sending.stops().stream()
                        .map((GuardFinding stop) -> stop.words(page))
                        .toList(),
                page.text("documents.stopped." + state),
                page.moment(sending.stoppedAt()),
                sending.reason().reveal(),
                open ? DocumentRoutes.of(opened.id()).stopped(sending.id()) : "");
    }
}
