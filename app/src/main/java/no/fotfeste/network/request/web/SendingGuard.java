package no.fotfeste.network.request.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.documents.DocumentRecipient;
import no.fotfeste.documents.GuardFinding;
import no.fotfeste.documents.RecipientGuard;
import no.fotfeste.documents.RevealingWords;
import no.fotfeste.documents.StoppedSendingService;
import no.fotfeste.network.request.NewRequest;
import no.fotfeste.network.request.Piece;
import no.fotfeste.network.request.Request;
import no.fotfeste.network.request.RequestService;
import no.fotfeste.sharing.DecisionForms;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Asks the guard before a request is sent, and before a letter is made of one that was. */
@Component
class SendingGuard {

    private static final String REASON = "reason";

    private final RecipientGuard guard;
    private final StoppedSendingService stopped;
    private final RevealingWords revealing;
    private final RequestService requests;

    SendingGuard(
            RecipientGuard guard, StoppedSendingService stopped, RevealingWords revealing, RequestService requests) {
        this.guard = guard;
        this.stopped = stopped;
        this.revealing = revealing;
        this.requests = requests;
    }

    /** What the sender is told before it is sent. */
    GuardResult of(OpenCase opened, NewRequest asked, Page page) {
        Set<GuardFinding> stops = against(opened, asked);
        List<Piece> read = requests.asSent(asked).pieces();
        return new GuardResult(
                stops.stream().map(stop -> stop.words(page)).toList(),
                stops.stream().anyMatch(GuardFinding::isFinal),
                stopped.mayGo(opened, recipient(asked), stops),
                StoppedSendingService.mayRelease(opened),
                revealed(asked.question().reveal(), read, page),
                readAgain(read, page));
    }

    /** Whether it may be sent now. When it may not, that is remembered, and a leader's reason lets it go. */
    boolean letsGo(OpenCase opened, NewRequest asked, Form form) {
        Set<GuardFinding> stops = against(opened, asked);
        if (stopped.mayGo(opened, recipient(asked), stops)) {
            return true;
        }
        String reason = form.text(REASON);
        boolean released = !form.isFaulty()
                && stopped.release(
                        opened, stopped.stop(opened, recipient(asked), stops).id(), reason);
        if (!released && StoppedSendingService.mayRelease(opened) && reason.isBlank()) {
            form.refuse(REASON, "documents.release.missing");
        }
        return released;
    }

    /** Whether a letter may be made of a request: somebody may have been noted since it was sent. */
    boolean letsGo(OpenCase opened, Request sent) {
        DocumentRecipient recipient = new DocumentRecipient(sent.receiver(), sent.contact());
        return stopped.mayGo(
                opened, recipient, guard.against(opened, recipient, words(sent.question(), sent.pieces())));
    }

    private Set<GuardFinding> against(OpenCase opened, NewRequest asked) {
        return guard.against(opened, recipient(asked), words(asked.question().reveal(), asked.pieces()));
    }

    private static DocumentRecipient recipient(NewRequest asked) {
        return new DocumentRecipient(asked.receiver(), asked.contact());
    }

    private static List<String> words(String question, List<Piece> pieces) {
        return Stream.concat(
                        Stream.of(question),
                        pieces.stream().map(piece -> piece.text().reveal()))
                .toList();
    }

    private List<GuardResult.Revealed> revealed(String question, List<Piece> pieces, Page page) {
        List<GuardResult.Revealed> found = new ArrayList<>(in(question, page.text("network.ask.question"), page));
        RequestPresenter.pieces(pieces, page).forEach(line -> found.addAll(in(line.text(), line.label(), page)));
        RequestPresenter.readiness(pieces, page).forEach(line -> found.addAll(in(line.text(), line.label(), page)));
        return found;
    }

    /** What often tells a place, where none was found. */
    private List<String> readAgain(List<Piece> pieces, Page page) {
        return DecisionForms.words(
                pieces.stream()
                        .filter(piece ->
                                !piece.text().reveal().isEmpty() && piece.kind().mayRevealPlace())
                        .filter(piece -> revealing.in(piece.text().reveal()).stream()
                                .noneMatch(each -> each.kind() == RevealingWords.Kind.PLACE))
                        .map(Piece::kind)
                        .toList(),
                page);
    }

    private List<GuardResult.Revealed> in(String text, String where, Page page) {
        return revealing.in(text).stream()
                .map(each -> new GuardResult.Revealed(
                        each.kind().name(),
                        page.text("documents.reveals.in", where),
                        each.words().reveal()))
                .toList();
    }
}
