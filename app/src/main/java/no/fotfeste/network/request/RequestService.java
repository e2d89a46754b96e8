package no.fotfeste.network.request;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.door.OpenParcel;
import no.fotfeste.access.door.WhoSees;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.ParcelId;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.sharing.DecisionId;
import no.fotfeste.sharing.PieceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** The sender's side: asks, recalls, and notes answers that came on paper or by telephone. */
@NamedInterface("request")
@Component
public class RequestService {

    private final RequestRepository rows;
    private final RequestTransitions moves;
    private final ReminderSchedule silence;
    private final AccountService accounts;
    private final SendingPermission permits;
    private final PlanFollowUp plan;

    RequestService(
            RequestRepository rows,
            RequestTransitions moves,
            ReminderSchedule silence,
            AccountService accounts,
            SendingPermission permits,
            PlanFollowUp plan) {
        this.rows = rows;
        this.moves = moves;
        this.silence = silence;
        this.accounts = accounts;
        this.permits = permits;
        this.plan = plan;
    }

    /** How a request to this body would go now. */
    public DeliveryRoute routeTo(BodyId receiver) {
        return accounts.reaches(receiver) ? DeliveryRoute.INBOX : DeliveryRoute.PAPER;
    }

    /** What of it would be sent now: to somebody who cannot sign in it goes as a letter, which says less. */
    public NewRequest asSent(NewRequest what) {
        return routeTo(what.receiver()) == DeliveryRoute.PAPER ? what.inLetter() : what;
    }

    /**
     * Sends a request: makes a parcel with what is shared, and nothing else of the case.
     *
     * @throws no.fotfeste.sharing.NotDecided if nobody has decided that the receiver may be told all of it, as it stands now
     * @throws ReceiverGone if the receiver is no longer there
     */
    public RequestId send(OpenCase opened, NewRequest what) {
        BodyId sender = opened.viewer()
                .map(Viewer::body)
                .orElseThrow(() -> new IllegalStateException("Only people ask on behalf of a body"));
        NewRequest told = asSent(what);
        Map<PieceKind, DecisionId> allowed = permits.of(opened, told);
        plan.asked(opened, told);
        return send(opened, told, sender, null, allowed);
    }

    /** Tells the contact level of a municipality that somebody is silent: nothing about any person. */
    RequestId escalate(OpenCase opened, NewRequest what, BodyId sender, RequestId about) {
        return send(opened, what, sender, about, permits.of(opened, what));
    }

    private RequestId send(
            OpenCase opened,
            NewRequest what,
            BodyId sender,
            @Nullable RequestId about,
            Map<PieceKind, DecisionId> allowed) {
        Instant now = moves.now();
        OpenParcel parcel = opened.whoSees().share(ParcelId.next(), what.receiver());
        Request request = fresh(parcel, what, sender, now);
        rows.insert(parcel, request, about);
        rows.share(parcel, request.id(), what.shared(), allowed);
        rows.add(parcel, request.id(), RequestEvent.of(RequestEvent.Kind.SENT, now, request.senderName()));
        if (request.route() == DeliveryRoute.INBOX) {
            moves.make(parcel, request, new RequestAction.Deliver());
        }
        silence.listen(opened.id(), request.id(), silence.remindAt(now));
        return request.id();
    }

    /** How a request of this case is signed by who has opened it. */
    public Signature signature(OpenCase opened) {
        Viewer viewer = opened.viewer().orElseThrow(() -> new IllegalStateException("Only people sign"));
        return signature(opened.id(), Optional.of(viewer), viewer.body());
    }

    private Signature signature(CaseId caseId, Optional<Viewer> viewer, BodyId body) {
        boolean byFunction = rows.goesByFunction(caseId);
        return new Signature(
                body, byFunction ? "" : viewer.map(Viewer::displayName).orElse(""), byFunction);
    }

    private Request fresh(OpenParcel parcel, NewRequest what, BodyId sender, Instant now) {
        return new Request(
                RequestId.next(),
                parcel.id(),
                new Request.Asked(
                        what.kind(),
                        what.measure(),
                        what.subject(),
                        signature(parcel.caseId(), parcel.viewer(), sender),
                        what.receiver(),
                        what.contact(),
                        routeTo(what.receiver()),
                        what.question(),
                        what.wishedOn()),
                new Request.Progress(RequestState.SENT, now, now, 0, silence.remindAt(now), null),
                0,
                what.pieces(),
                List.of());
    }

    /** One request of the case, with what was shared and what has happened. */
    public Optional<Request> find(OpenCase opened, RequestId id) {
        return rows.parcelOf(opened.id(), id).flatMap(parcel -> rows.find(opened.parcel(parcel)));
    }

    /** A request as a letter may say it today: what may no longer be told is left out, and a recalled one is no letter. */
    public Optional<Request> forLetter(OpenCase opened, RequestId id) {
        return find(opened, id)
                .filter(request -> request.state() != RequestState.RECALLED)
                .flatMap(request -> allowed(request, rows.stillShared(opened.parcel(request.parcel()), request)));
    }

    /** What of a request its receiver may no longer read: all of it, or the kinds that are no longer decided. */
    public Set<PieceKind> ended(OpenCase opened, Request request) {
        Set<PieceKind> ended = EnumSet.noneOf(PieceKind.class);
        if (request.kind() == RequestKind.ESCALATION) {
            return ended;
        }
        if (!request.question().isEmpty()) {
            ended.add(PieceKind.QUESTION);
        }
        request.pieces().forEach(piece -> ended.add(piece.kind()));
        if (!request.isOver(moves.now())) {
            ended.removeAll(rows.stillShared(opened.parcel(request.parcel()), request));
        }
        return ended;
    }

    private static Optional<Request> allowed(Request request, Set<PieceKind> shared) {
        List<Piece> pieces = request.pieces().stream()
                .filter(piece -> shared.contains(piece.kind()))
                .toList();
        String question = shared.contains(PieceKind.QUESTION) ? request.question() : "";
        return shared.isEmpty() ? Optional.empty() : Optional.of(request.with(question, pieces, request.events()));
    }

    /**
     * Makes a move on behalf of the sender: recalls, completes, or notes an answer that came on paper or by telephone.
     *
     * @param version the version that was read
     * @throws StaleVersion if somebody else was first
     */
    public void move(OpenCase opened, Request read, int version, RequestAction move) {
        if (read.version() != version) {
            throw new StaleVersion();
        }
        // An answer that is noted ends what the receiver may read, or lets a service in that takes the case over.
        WhoSees who = opened.whoSees();
        moves.make(opened.parcel(read.parcel()), read, move);
        if (move instanceof RequestAction.Recall) {
            who.closeParcel(read.parcel());
        }
    }
}
