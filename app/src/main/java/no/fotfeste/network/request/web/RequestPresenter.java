package no.fotfeste.network.request.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Directory;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.network.request.NewRequest;
import no.fotfeste.network.request.Piece;
import no.fotfeste.network.request.Request;
import no.fotfeste.network.request.RequestEvent;
import no.fotfeste.network.request.RequestKind;
import no.fotfeste.network.request.RequestState;
import no.fotfeste.network.request.Signature;
import no.fotfeste.network.web.NetworkWords;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.web.DirectionIsolation;
import no.fotfeste.web.Mark;
import no.fotfeste.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts requests into words, for the one who asks and for the one who is asked. */
@Component
class RequestPresenter {

    private final Directory directory;
    private final NetworkWords words;

    RequestPresenter(Directory directory, NetworkWords words) {
        this.directory = directory;
        this.words = words;
    }

    /** As the receiver reads it. */
    RequestView received(Request request, Page page) {
        return sheet(request, "network.inbox.state.", page);
    }

    /** As the sender reads it. */
    RequestView sent(Request request, Page page) {
        return sheet(request, "network.state.", page);
    }

    /**
     * As a letter says it. Letters go astray, and that somebody is at a centre is itself secret (krisesenterlova § 5): no person is
     * named, and days are written out. Where no place may be told, who is asked is also called only by what they do.
     */
    RequestView onPaper(Request request, Page page) {
        return onPaper(request.signature(), asked(request, page), page);
    }

    /** As a letter would say it, before it is sent. */
    RequestView onPaper(Signature signature, NewRequest asked, Page page) {
        List<Piece> nameless = asked.pieces().stream()
                .filter(piece -> !piece.kind().tellsWho())
                .toList();
        String wished = asked.wishedOn() == null ? null : page.date(asked.wishedOn());
        RequestView sheet = unsent(signature.withoutPerson(), asked, nameless, wished, page);
        return signature.byFunction() ? sheet.to(byType(asked.receiver(), page)) : sheet;
    }

    private String byType(BodyId receiver, Page page) {
        return directory
                .body(receiver)
                .map(body -> page.text("directory.type." + body.type().code()))
                .orElse("");
    }

    /** What was chosen to be shared and a letter does not say. */
    static List<String> leftOut(List<Piece> pieces, Page page) {
        return pieces.stream()
                .filter(Piece::isLine)
                .map(Piece::kind)
                .filter(PieceKind::tellsWho)
                .map(kind -> page.text("sharing.piece." + kind))
                .toList();
    }

    /** As the receiver would read it in the inbox, before it is sent. */
    RequestView preview(Signature signature, NewRequest asked, Page page) {
        String wished = asked.wishedOn() == null ? null : page.day(asked.wishedOn());
        return unsent(signature, asked, asked.pieces(), wished, page);
    }

    private RequestView unsent(
            Signature signature, NewRequest asked, List<Piece> pieces, @Nullable String wished, Page page) {
        Map<BodyId, Body> bodies = directory.bodies(List.of(signature.body(), asked.receiver()));
        return new RequestView(
                words.title(asked.kind(), asked.subject(), page),
                signed(signature, bodies, page),
                name(bodies, asked.receiver()),
                asked.question().reveal(),
                wished,
                page.text("network.inbox.state.SENT"),
                NetworkWords.mark(RequestState.SENT),
                pieces(pieces, page),
                readiness(pieces, page),
                List.of(),
                asked.kind() == RequestKind.HAND_OVER);
    }

    /** What was asked, as it was before it was sent. */
    private static NewRequest asked(Request request, Page page) {
        return new NewRequest(
                request.kind(),
                request.measure(),
                request.subject(),
                request.receiver(),
                request.contact(),
                question(request, page),
                request.pieces(),
                request.wishedOn());
    }

    private RequestView sheet(Request request, String states, Page page) {
        Map<BodyId, Body> bodies = directory.bodies(List.of(request.sender(), request.receiver()));
        String contact = Optional.ofNullable(request.contact())
                .flatMap(directory::contact)
                .map(person -> person.name().reveal())
                .orElse("");
        LocalDate wished = request.wishedOn();
        return new RequestView(
                words.title(request.kind(), request.subject(), page),
                signed(request.signature(), bodies, page),
                joined(name(bodies, request.receiver()), contact),
                question(request, page),
                wished == null ? null : page.day(wished),
                page.text(states + request.state().name()),
                NetworkWords.mark(request.state()),
                pieces(request, page),
                readiness(request.pieces(), page),
                happened(request, page),
                request.kind() == RequestKind.HAND_OVER);
    }

    private static String question(Request request, Page page) {
        if (request.kind() != RequestKind.ESCALATION) {
            return request.question();
        }
        String who = request.piece(PieceKind.SILENT_BODY)
                .map(piece -> piece.text().reveal())
                .orElse("");
        if (who.isEmpty()) {
            return "";
        }
        Instant when = request.piece(PieceKind.SILENT_SINCE)
                .map(piece -> Instant.parse(piece.text().reveal()))
                .orElse(request.sentAt());
        return page.text("network.escalation.question", who, when);
    }

    private static List<RequestView.Line> pieces(Request request, Page page) {
        return pieces(request.pieces(), page);
    }

    /** What is shared, in words: also before it is sent. */
    static List<RequestView.Line> pieces(List<Piece> pieces, Page page) {
        return pieces.stream()
                .filter(Piece::isLine)
                .map(piece -> new RequestView.Line(
                        page.text("sharing.piece." + piece.kind().name()),
                        piece.text().reveal()))
                .toList();
    }

    /** The readiness list, in words. */
    static List<RequestView.Ready> readiness(List<Piece> pieces, Page page) {
        return pieces.stream()
                .filter(piece -> piece.kind().isReadiness())
                .map(piece -> ready(piece, page))
                .toList();
    }

    private static RequestView.Ready ready(Piece piece, Page page) {
        Piece.Readiness readiness = piece.readiness() == null ? Piece.Readiness.NO : piece.readiness();
        Mark mark = switch (readiness) {
            case YES -> Mark.DONE;
            case NO -> Mark.AGREED;
            case REMAINS -> Mark.UNDER_WAY;
        };
        return new RequestView.Ready(
                page.text("sharing.piece." + piece.kind().name()),
                page.text("network.readiness." + readiness.name()),
                mark,
                piece.text().reveal());
    }

    private static List<RequestView.Happened> happened(Request request, Page page) {
        return request.events().reversed().stream()
                .map(event -> happened(event, page))
                .toList();
    }

    private static RequestView.Happened happened(RequestEvent event, Page page) {
        String reason = event.reason() == null
                ? ""
                : page.text("network.reason." + event.reason().name());
        String detail = DirectionIsolation.joined(
                ". ",
                Stream.of(reason, event.text().reveal())
                        .filter(text -> !text.isEmpty())
                        .toList());
        String who = event.person().reveal().isEmpty()
                ? event.byName().reveal()
                : event.person().reveal();
        return new RequestView.Happened(
                page.text("network.event." + event.kind().name(), who, who.isEmpty() ? "no" : "yes"),
                detail,
                page.moment(event.at()),
                mark(event.kind()));
    }

    private static Mark mark(RequestEvent.Kind kind) {
        return switch (kind) {
            case SENT -> NetworkWords.mark(RequestState.SENT);
            case DELIVERED -> NetworkWords.mark(RequestState.DELIVERED);
            case OPENED, INFORMED -> NetworkWords.mark(RequestState.OPENED);
            case ACCEPTED -> NetworkWords.mark(RequestState.ACCEPTED);
            case DECLINED -> NetworkWords.mark(RequestState.DECLINED);
            case COMPLETED -> NetworkWords.mark(RequestState.COMPLETED);
            case RECALLED -> NetworkWords.mark(RequestState.RECALLED);
            case REMINDED, ESCALATED, CORRECTED, GIVEN_AGAIN -> Mark.WAITING;
        };
    }

    private static String name(Map<BodyId, Body> bodies, BodyId id) {
        return Optional.ofNullable(bodies.get(id)).map(Body::name).orElse("");
    }

    /** By function alone where the name of the house would tell a place. */
    private static String signed(Signature signature, Map<BodyId, Body> bodies, Page page) {
        Body body = bodies.get(signature.body());
        return signature.byFunction() && body != null
                ? page.text("directory.type." + body.type().code())
                : joined(name(bodies, signature.body()), signature.person().reveal());
    }

    private static String joined(String body, String person) {
        return person.isEmpty() ? body : DirectionIsolation.joined(", ", List.of(body, person));
    }
}
