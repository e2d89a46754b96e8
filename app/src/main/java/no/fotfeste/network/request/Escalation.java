package no.fotfeste.network.request;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.door.OpenParcel;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.sharing.PieceKind;
import org.springframework.stereotype.Component;

/**
 * What silence leads to, step by step: the receiver is reminded, then the contact level of the receiver's municipality is told.
 * Nobody is reminded of what they may no longer read: that is recalled.
 */
@Component
class Escalation {

    private static final int REMINDED = 1;
    private static final int ESCALATED = 2;

    private final Door door;
    private final RequestService requests;
    private final RequestRepository rows;
    private final Directory directory;
    private final ReminderSchedule silence;
    private final RequestTransitions moves;
    private final Clock clock;

    Escalation(
            Door door,
            RequestService requests,
            RequestRepository rows,
            Directory directory,
            ReminderSchedule silence,
            RequestTransitions moves,
            Clock clock) {
        this.door = door;
        this.requests = requests;
        this.rows = rows;
        this.directory = directory;
        this.silence = silence;
        this.moves = moves;
        this.clock = clock;
    }

    /**
     * Does what is due. Coming twice does nothing twice: what has been done has moved the time of the next step.
     *
     * @return when to come back, or empty when there is nothing more to wait for
     */
    Optional<Instant> lookAt(CaseId caseId, RequestId id) {
        try {
            return door.openAsSystem(
                    caseId,
                    Purpose.FOLLOW_UP,
                    opened -> requests.find(opened, id).flatMap(read -> step(opened, read)));
        } catch (CaseNotFound gone) {
            return Optional.empty();
        }
    }

    private Optional<Instant> step(OpenCase opened, Request read) {
        Instant due = read.remindAt();
        Instant now = clock.instant();
        if (due == null || !read.state().awaitsAnswer()) {
            return Optional.empty();
        }
        if (now.isBefore(due)) {
            return Optional.of(due);
        }
        if (rows.stillShared(opened.parcel(read.parcel()), read).isEmpty()) {
            requests.move(opened, read, read.version(), new RequestAction.Recall());
            return Optional.empty();
        }
        Request current = delivered(opened, read);
        return current.reminderLevel() == 0 ? remind(opened, current, now) : escalate(opened, current, now);
    }

    /** Somebody at the receiver may have got an account since it was sent on paper: then it lies in their inbox now. */
    private Request delivered(OpenCase opened, Request read) {
        if (read.state() != RequestState.SENT || requests.routeTo(read.receiver()) == DeliveryRoute.PAPER) {
            return read;
        }
        moves.make(opened.parcel(read.parcel()), read, new RequestAction.Deliver());
        return requests.find(opened, read.id()).orElse(read);
    }

    private Optional<Instant> remind(OpenCase opened, Request read, Instant now) {
        Instant next = silence.escalateAt(now);
        note(opened, read, RequestEvent.Kind.REMINDED, REMINDED, now, Optional.of(next));
        return Optional.of(next);
    }

    private Optional<Instant> escalate(OpenCase opened, Request read, Instant now) {
        note(opened, read, RequestEvent.Kind.ESCALATED, ESCALATED, now, Optional.empty());
        if (read.kind() != RequestKind.ESCALATION) {
            directory.body(read.receiver()).ifPresent(silent -> tellContactLevel(opened, read, silent));
        }
        return Optional.empty();
    }

    private void note(
            OpenCase opened, Request read, RequestEvent.Kind kind, int level, Instant now, Optional<Instant> next) {
        OpenParcel parcel = opened.parcel(read.parcel());
        if (!rows.change(parcel, read, read.state(), read.stateSince(), level, next.orElse(null))) {
            throw new StaleVersion();
        }
        rows.add(parcel, read.id(), RequestEvent.of(kind, now, ""));
    }

    /** The contact level learns who is silent and since when, and nothing about any person. */
    private void tellContactLevel(OpenCase opened, Request read, Body silent) {
        Optional.ofNullable(silent.municipality())
                .flatMap(directory::contactLevel)
                .filter(contact -> !contact.body().equals(read.receiver())
                        && !contact.body().equals(read.sender()))
                .ifPresent(contact ->
                        requests.escalate(opened, escalation(read, silent, contact), read.sender(), read.id()));
    }

    private NewRequest escalation(Request read, Body silent, Contact contact) {
        return new NewRequest(
                RequestKind.ESCALATION,
                null,
                "SILENCE",
                contact.body(),
                contact.id(),
                "",
                List.of(
                        Piece.of(PieceKind.SILENT_BODY, silent.name()),
                        Piece.of(PieceKind.SILENT_SINCE, read.sentAt().toString())),
                null);
    }
}
