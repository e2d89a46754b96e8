package no.fotfeste.network.request;

import java.time.Instant;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.protection.ClosedToCircle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When a case is closed to named people, nobody outside may read on what was shared before. What awaits an answer is recalled.
 * Whoever has read something, or has been sent a letter, cannot be made to forget it: that stands as something to settle.
 */
@Component
class ClosingListener {

    private final Door door;
    private final RequestQueries lists;
    private final RequestService requests;
    private final KnownBeforeClosing known;

    ClosingListener(Door door, RequestQueries lists, RequestService requests, KnownBeforeClosing known) {
        this.door = door;
        this.lists = lists;
        this.requests = requests;
        this.known = known;
    }

    /** In the transaction that closes the case: there is no moment in which one holds and the other does not. */
    @EventListener
    void on(ClosedToCircle closed) {
        door.openAsSystem(closed.caseId(), Purpose.FOLLOW_UP, opened -> {
            lists.of(opened)
                    .forEach(line -> requests.find(opened, line.id())
                            .ifPresent(request -> takeBack(opened, request, closed.at())));
            return closed;
        });
    }

    private void takeBack(OpenCase opened, Request request, Instant closedAt) {
        if (request.kind() != RequestKind.ESCALATION && isKnown(request)) {
            known.note(opened, request.id(), closedAt);
        }
        if (request.state().awaitsAnswer()) {
            requests.move(opened, request, request.version(), new RequestAction.Recall());
        } else {
            opened.whoSees().closeParcel(request.parcel());
        }
    }

    private static boolean isKnown(Request request) {
        return switch (request.state()) {
            case OPENED, ACCEPTED, DECLINED, COMPLETED -> true;
            case SENT, DELIVERED -> request.route() == DeliveryRoute.PAPER;
            case RECALLED ->
                request.route() == DeliveryRoute.PAPER
                        || request.last(RequestEvent.Kind.OPENED).isPresent();
        };
    }
}
