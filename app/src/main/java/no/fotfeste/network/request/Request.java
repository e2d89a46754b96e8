package no.fotfeste.network.request;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.ParcelId;
import no.fotfeste.plan.MeasureId;
import no.fotfeste.sharing.PieceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A request as its sender and its receiver read it, with what was shared and all that has happened.
 *
 * @param byFunction whether the receiver reads only what kind of service asks, since its name would tell a place
 * @param senderName who asked, as colleagues know the person; empty when a timer did, or when it goes by function
 * @param sharedUntil until when the receiver reads what was shared, or null while there is no end to it
 * @param version for telling whether someone else has answered since
 */
@NamedInterface("request")
public record Request(
        RequestId id,
        ParcelId parcel,
        RequestKind kind,
        @Nullable MeasureId measure,
        String subject,
        BodyId sender,
        boolean byFunction,
        String senderName,
        BodyId receiver,
        @Nullable ContactId contact,
        DeliveryRoute route,
        String question,
        @Nullable LocalDate wishedOn,
        RequestState state,
        Instant sentAt,
        Instant stateSince,
        int reminderLevel,
        @Nullable Instant remindAt,
        @Nullable Instant sharedUntil,
        int version,
        List<Piece> pieces,
        List<RequestEvent> events) {

    /** Who asked. */
    public Signature signature() {
        return new Signature(sender, senderName, byFunction);
    }

    /** What was shared of one kind. */
    public Optional<Piece> piece(PieceKind wanted) {
        return pieces.stream().filter(piece -> piece.kind() == wanted).findFirst();
    }

    /** The latest event of a kind. */
    public Optional<RequestEvent> last(RequestEvent.Kind wanted) {
        return events.stream().filter(event -> event.kind() == wanted).reduce((earlier, later) -> later);
    }

    /** Whether its receiver reads nothing of what was shared any more, whatever is decided. */
    public boolean isOver(Instant now) {
        return state == RequestState.RECALLED || (sharedUntil != null && !sharedUntil.isAfter(now));
    }

    /** Whole days since it was sent. */
    public long daysSince(Instant now) {
        return Math.max(0, Duration.between(sentAt, now).toDays());
    }

    Request with(String asked, List<Piece> shared, List<RequestEvent> happened) {
        return new Request(
                id,
                parcel,
                kind,
                measure,
                subject,
                sender,
                byFunction,
                senderName,
                receiver,
                contact,
                route,
                asked,
                wishedOn,
                state,
                sentAt,
                stateSince,
                reminderLevel,
                remindAt,
                sharedUntil,
                version,
                shared,
                happened);
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
