package no.fotfeste.network.request;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.ParcelId;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import no.fotfeste.plan.MeasureId;
import no.fotfeste.sharing.PieceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A request as its sender and its receiver read it, with what was shared and all that has happened.
 *
 * @param version for telling whether someone else has answered since
 */
@NamedInterface("request")
public record Request(
        RequestId id,
        ParcelId parcel,
        Asked asked,
        Progress progress,
        int version,
        List<Piece> pieces,
        List<RequestEvent> events) {

    /**
     * What was asked, by whom and of whom. It never changes.
     *
     * @param subject the code of what it is about
     * @param by whoever asked; no name where a timer did, or where it goes by function
     */
    @PlainText
    public record Asked(
            RequestKind kind,
            @Nullable MeasureId measure,
            String subject,
            Signature by,
            BodyId receiver,
            @Nullable ContactId contact,
            DeliveryRoute route,
            Secret<String> question,
            @Nullable LocalDate wishedOn) {

        Asked with(String read) {
            return new Asked(kind, measure, subject, by, receiver, contact, route, Secret.of(read), wishedOn);
        }
    }

    /**
     * How far it has come.
     *
     * @param sharedUntil until when the receiver reads what was shared, or null while there is no end to it
     */
    public record Progress(
            RequestState state,
            Instant sentAt,
            Instant stateSince,
            int reminderLevel,
            @Nullable Instant remindAt,
            @Nullable Instant sharedUntil) {}

    /** What is wanted of the receiver. */
    public RequestKind kind() {
        return asked.kind;
    }

    /** The measure it belongs to, or null. */
    public @Nullable MeasureId measure() {
        return asked.measure;
    }

    /** The code of what it is about. */
    public String subject() {
        return asked.subject;
    }

    /** Who asked. */
    public Signature signature() {
        return asked.by;
    }

    /** The body that asked. */
    public BodyId sender() {
        return asked.by.body();
    }

    /** Whether the receiver reads only what kind of service asks, since its name would tell a place. */
    public boolean byFunction() {
        return asked.by.byFunction();
    }

    /** Who asked, as colleagues know the person; empty when a timer did, or when it goes by function. */
    public String senderName() {
        return asked.by.person().reveal();
    }

    /** The body that is asked. */
    public BodyId receiver() {
        return asked.receiver;
    }

    /** The person who is asked there, or null. */
    public @Nullable ContactId contact() {
        return asked.contact;
    }

    /** How it reaches the receiver. */
    public DeliveryRoute route() {
        return asked.route;
    }

    /** What is asked, in words. */
    public String question() {
        return asked.question.reveal();
    }

    /** The day an answer or the help is wished by, or null. */
    public @Nullable LocalDate wishedOn() {
        return asked.wishedOn;
    }

    /** Where it stands. */
    public RequestState state() {
        return progress.state;
    }

    /** When it was sent. */
    public Instant sentAt() {
        return progress.sentAt;
    }

    /** Since when it stands there. */
    public Instant stateSince() {
        return progress.stateSince;
    }

    /** How far up somebody has been reminded. */
    public int reminderLevel() {
        return progress.reminderLevel;
    }

    /** When somebody is reminded next, or null. */
    public @Nullable Instant remindAt() {
        return progress.remindAt;
    }

    /** Until when the receiver reads what was shared, or null while there is no end to it. */
    public @Nullable Instant sharedUntil() {
        return progress.sharedUntil;
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
        Instant until = sharedUntil();
        return state() == RequestState.RECALLED || (until != null && !until.isAfter(now));
    }

    /** Whole days since it was sent. */
    public long daysSince(Instant now) {
        return Math.max(0, Duration.between(sentAt(), now).toDays());
    }

    Request with(String question, List<Piece> shared, List<RequestEvent> happened) {
        return new Request(id, parcel, asked.with(question), progress, version, shared, happened);
    }

    @Override
    public String toString() {
        return kind() + " " + id;
    }
}
