package no.fotfeste.network.request;

import static no.fotfeste.network.request.RequestState.ACCEPTED;
import static no.fotfeste.network.request.RequestState.COMPLETED;
import static no.fotfeste.network.request.RequestState.DECLINED;
import static no.fotfeste.network.request.RequestState.DELIVERED;
import static no.fotfeste.network.request.RequestState.OPENED;
import static no.fotfeste.network.request.RequestState.RECALLED;
import static no.fotfeste.network.request.RequestState.SENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The loop that every request goes through: sent, delivered, opened, then accepted or declined, then completed; or recalled
 * by the sender before there is an answer. Pure.
 */
public final class RequestLifecycle {

    private RequestLifecycle() {}

    /**
     * The states that a move passes through, the last being where it ends. An answer shows that what is answered has arrived and
     * been read, so those come along when they were missing.
     *
     * @return empty when the move cannot be made from there; a list without states when it changes nothing
     */
    public static Optional<List<RequestState>> passes(RequestKind kind, RequestState from, RequestAction move) {
        return switch (move) {
            case RequestAction.Deliver delivered -> from == SENT ? Optional.of(List.of(DELIVERED)) : Optional.empty();
            case RequestAction.Open opened ->
                from == SENT || from == DELIVERED ? Optional.of(upTo(from, OPENED)) : Optional.empty();
            case RequestAction.Accept accepted -> answer(from, ACCEPTED);
            case RequestAction.Decline declined -> answer(from, DECLINED);
            case RequestAction.Inform informed -> inform(kind, from);
            case RequestAction.Complete completed -> complete(from);
            case RequestAction.Recall recalled ->
                from.awaitsAnswer() ? Optional.of(List.of(RECALLED)) : Optional.empty();
        };
    }

    /** Whether a move can be made. */
    public static boolean allows(RequestKind kind, RequestState from, RequestAction move) {
        return passes(kind, from, move).isPresent();
    }

    private static Optional<List<RequestState>> answer(RequestState from, RequestState answer) {
        return from.awaitsAnswer() ? Optional.of(upTo(from, answer)) : Optional.empty();
    }

    private static Optional<List<RequestState>> inform(RequestKind kind, RequestState from) {
        if (from.isClosed()) {
            return Optional.empty();
        }
        return switch (kind) {
            case QUESTION -> Optional.of(upTo(from, COMPLETED));
            case REQUEST, HAND_OVER, ESCALATION -> Optional.of(from == ACCEPTED ? List.of() : upTo(from, OPENED));
        };
    }

    private static Optional<List<RequestState>> complete(RequestState from) {
        return from == ACCEPTED ? Optional.of(List.of(COMPLETED)) : Optional.empty();
    }

    private static List<RequestState> upTo(RequestState from, RequestState end) {
        List<RequestState> passed = new ArrayList<>();
        if (from == SENT) {
            passed.add(DELIVERED);
        }
        if (from == SENT || from == DELIVERED) {
            passed.add(OPENED);
        }
        if (end != OPENED) {
            passed.add(end);
        }
        return passed;
    }
}
