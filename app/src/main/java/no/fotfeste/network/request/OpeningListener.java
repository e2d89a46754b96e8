package no.fotfeste.network.request;

import java.time.Instant;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.protection.OpenedAgain;
import no.fotfeste.kernel.StaleVersion;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When protection that somebody had raised is not to stand, receivers are given again what was taken back because of it. A request that
 * was recalled then awaits its answer as before; what somebody had recalled themselves stays recalled.
 */
@Component
class OpeningListener {

    private final Door door;
    private final RequestQueries lists;
    private final RequestService requests;
    private final RequestRepository rows;
    private final RequestTransitions moves;
    private final ReminderSchedule silence;
    private final KnownBeforeClosing known;

    OpeningListener(
            Door door,
            RequestQueries lists,
            RequestService requests,
            RequestRepository rows,
            RequestTransitions moves,
            ReminderSchedule silence,
            KnownBeforeClosing known) {
        this.door = door;
        this.lists = lists;
        this.requests = requests;
        this.rows = rows;
        this.moves = moves;
        this.silence = silence;
        this.known = known;
    }

    @EventListener
    void on(OpenedAgain again) {
        door.openAsSystem(again.caseId(), Purpose.FOLLOW_UP, opened -> {
            lists.of(opened)
                    .forEach(line ->
                            requests.find(opened, line.id()).ifPresent(request -> giveAgain(opened, request, again)));
            return again;
        });
    }

    private void giveAgain(OpenCase opened, Request request, OpenedAgain again) {
        if (request.state() != RequestState.RECALLED) {
            opened.whoSees().openParcel(request.parcel());
        } else if (wasTakenBack(request, again.closedAt())) {
            opened.whoSees().openParcel(request.parcel());
            awaitAnswer(opened, request);
        }
        known.settle(opened, request.id(), again.by());
    }

    private static boolean wasTakenBack(Request request, Instant closedAt) {
        return request.last(RequestEvent.Kind.RECALLED)
                .filter(recalled ->
                        recalled.byName().reveal().isEmpty() && !recalled.at().isBefore(closedAt))
                .isPresent();
    }

    private void awaitAnswer(OpenCase opened, Request request) {
        Instant now = moves.now();
        boolean isReminded = request.reminderLevel() > 1;
        Instant next = isReminded ? null : silence.remindAt(now);
        RequestState before = RequestEvent.stateBefore(request.events(), RequestEvent.Kind.RECALLED);
        if (!rows.change(opened.parcel(request.parcel()), request, before, now, request.reminderLevel(), next)) {
            throw new StaleVersion();
        }
        rows.add(
                opened.parcel(request.parcel()), request.id(), RequestEvent.of(RequestEvent.Kind.GIVEN_AGAIN, now, ""));
        if (next != null) {
            silence.listen(opened.id(), request.id(), next);
        }
    }
}
