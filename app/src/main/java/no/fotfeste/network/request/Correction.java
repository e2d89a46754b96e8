package no.fotfeste.network.request;

import java.time.Instant;
import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.door.OpenParcel;
import no.fotfeste.kernel.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Puts one request right. Its history can only be added to, so where the two differ, the history is believed: an answer that
 * nobody is known to have given is no answer, and one that was given counts.
 */
@Component
class Correction {

    private final RequestRepository rows;
    private final RequestTransitions moves;
    private final ReminderSchedule silence;
    private final ApplicationEventPublisher events;

    Correction(
            RequestRepository rows,
            RequestTransitions moves,
            ReminderSchedule silence,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.moves = moves;
        this.silence = silence;
        this.events = events;
    }

    void of(OpenCase opened, Request read) {
        OpenParcel parcel = opened.parcel(read.parcel());
        RequestState state = told(read);
        Instant next = state.awaitsAnswer() ? next(read) : null;
        correct(parcel, read, state, next);
        if (next != null) {
            silence.listen(opened.id(), read.id(), next);
        }
        if (read.sharedUntil() == null) {
            moves.endSharing(parcel, read, state, read.stateSince());
        }
        if (state == RequestState.RECALLED) {
            opened.whoSees().closeParcel(read.parcel());
        }
        tell(opened, read, state);
    }

    /** The furthest that the history has come: the loop never goes back. Without a history it was sent, or is recalled. */
    private static RequestState told(Request read) {
        return RequestEvent.furthest(read.events(), kind -> true)
                .orElse(read.state() == RequestState.RECALLED ? RequestState.RECALLED : RequestState.SENT);
    }

    private @Nullable Instant next(Request read) {
        if (read.remindAt() != null || read.reminderLevel() > 1) {
            return read.remindAt();
        }
        return read.reminderLevel() == 0 ? silence.remindAt(read.sentAt()) : moves.now();
    }

    private void correct(OpenParcel parcel, Request read, RequestState state, @Nullable Instant next) {
        Instant now = moves.now();
        boolean otherState = state != read.state();
        Optional<Instant> since = read.events().stream()
                .filter(event -> event.kind().state().equals(Optional.of(state)))
                .map(RequestEvent::at)
                .findFirst();
        if (!rows.change(parcel, read, state, since.orElse(read.stateSince()), read.reminderLevel(), next)) {
            throw new StaleVersion();
        }
        if (since.isEmpty()) {
            rows.add(parcel, read.id(), RequestEvent.of(RequestEvent.Kind.of(state), read.sentAt(), ""));
        }
        if (otherState || since.isEmpty()) {
            rows.add(parcel, read.id(), RequestEvent.of(RequestEvent.Kind.CORRECTED, now, ""));
        }
    }

    /** What should follow from an answer follows now; where it already has, nothing changes twice. */
    private void tell(OpenCase opened, Request read, RequestState state) {
        boolean coordinates = read.kind() == RequestKind.HAND_OVER
                && read.last(RequestEvent.Kind.ACCEPTED).isPresent();
        if (state != read.state() || coordinates) {
            RequestState followed = coordinates ? RequestState.ACCEPTED : state;
            events.publishEvent(new RequestChanged(opened.id(), read.id(), followed, moves.now()));
        }
    }
}
