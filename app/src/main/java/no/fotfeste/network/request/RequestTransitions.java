package no.fotfeste.network.request;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenParcel;
import no.fotfeste.kernel.Secret;
import no.fotfeste.kernel.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes moves: writes the new state and what happened, and tells the other modules in the same transaction. */
@Component
class RequestTransitions {

    private final RequestRepository rows;
    private final ApplicationEventPublisher events;
    private final RequestSettings settings;
    private final Clock clock;

    RequestTransitions(
            RequestRepository rows, ApplicationEventPublisher events, RequestSettings settings, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * Makes a move from what was read.
     *
     * @throws StaleVersion if the move cannot be made any more, or somebody else was first
     */
    void make(OpenParcel parcel, Request read, RequestAction move) {
        List<RequestState> passed =
                RequestLifecycle.passes(read.kind(), read.state(), move).orElseThrow(StaleVersion::new);
        Instant now = clock.instant();
        RequestState end = passed.isEmpty() ? read.state() : passed.getLast();
        Instant since = passed.isEmpty() ? read.stateSince() : now;
        Instant next = end.awaitsAnswer() ? read.remindAt() : null;
        if (!rows.change(parcel, read, end, since, read.reminderLevel(), next)) {
            throw new StaleVersion();
        }
        write(parcel, read, move, passed, now);
        endSharing(parcel, read, end, since);
        if (!passed.isEmpty()) {
            events.publishEvent(new RequestChanged(parcel.caseId(), read.id(), end, now));
        }
    }

    /** Who has said no needs nothing more of what was shared; who has done what was asked may look at it for some time. */
    void endSharing(OpenParcel parcel, Request request, RequestState state, Instant since) {
        switch (state) {
            case DECLINED -> rows.endSharing(parcel, request.id(), since, Duration.ZERO);
            case COMPLETED -> rows.endSharing(parcel, request.id(), since, settings.readableAfterCompletion());
            case SENT, DELIVERED, OPENED, ACCEPTED, RECALLED -> {}
        }
    }

    private void write(OpenParcel parcel, Request read, RequestAction move, List<RequestState> passed, Instant now) {
        String name = parcel.viewer().map(Viewer::displayName).orElse("");
        if (move instanceof RequestAction.Inform informed) {
            rows.add(
                    parcel,
                    read.id(),
                    new RequestEvent(
                            now,
                            RequestEvent.Kind.INFORMED,
                            Secret.of(name),
                            Secret.of(""),
                            null,
                            null,
                            informed.text()));
        }
        for (RequestState state : passed) {
            rows.add(parcel, read.id(), event(RequestEvent.Kind.of(state), move, name, now));
        }
    }

    private static RequestEvent event(RequestEvent.Kind kind, RequestAction move, String name, Instant now) {
        RequestEvent bare = RequestEvent.of(kind, now, move instanceof RequestAction.Deliver ? "" : name);
        return switch (move) {
            case RequestAction.Accept accept -> kind == RequestEvent.Kind.ACCEPTED ? bare.by(accept) : bare;
            case RequestAction.Decline decline -> kind == RequestEvent.Kind.DECLINED ? bare.because(decline) : bare;
            case RequestAction.Complete complete -> bare.saying(complete.text().reveal());
            case RequestAction.Inform informed -> bare;
            case RequestAction.Deliver delivered -> bare;
            case RequestAction.Open opened -> bare;
            case RequestAction.Recall recalled -> bare;
        };
    }
}
