package no.fotfeste.network.request;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened with a request.
 *
 * @param byName who did it, or empty when a timer or a receipt code did
 * @param person the named person who takes it on, or empty
 * @param contact the same person in the directory, or null
 * @param reason why somebody said no, or null
 * @param text what was written, or empty
 */
public record RequestEvent(
        Instant at,
        Kind kind,
        Secret<String> byName,
        Secret<String> person,
        @Nullable ContactId contact,
        @Nullable DeclineReason reason,
        Secret<String> text) {

    /** What can happen: every state, and what changes none. */
    public enum Kind {
        SENT,
        DELIVERED,
        OPENED,
        ACCEPTED,
        DECLINED,
        COMPLETED,
        RECALLED,
        INFORMED,
        REMINDED,
        ESCALATED,
        /** The daily check has put right what stood otherwise than the history says. */
        CORRECTED,
        /** What was taken back when somebody raised the protection is given again: the recall counts no more. */
        GIVEN_AGAIN;

        static Kind of(RequestState state) {
            return valueOf(state.name());
        }

        /** The state that it brings, where it brings one. */
        Optional<RequestState> state() {
            return switch (this) {
                case SENT, DELIVERED, OPENED, ACCEPTED, DECLINED, COMPLETED, RECALLED ->
                    Optional.of(RequestState.valueOf(name()));
                case INFORMED, REMINDED, ESCALATED, CORRECTED, GIVEN_AGAIN -> Optional.empty();
            };
        }
    }

    /** The furthest that the history has come, without what it was given again after, and without one kind. */
    static Optional<RequestState> furthest(List<RequestEvent> events, Predicate<Kind> counts) {
        int givenAgain = 0;
        for (int i = 0; i < events.size(); i++) {
            givenAgain = events.get(i).kind() == Kind.GIVEN_AGAIN ? i : givenAgain;
        }
        int since = givenAgain;
        return IntStream.range(0, events.size())
                .filter(i -> i > since || events.get(i).kind() != Kind.RECALLED)
                .mapToObj(i -> events.get(i).kind())
                .filter(counts)
                .flatMap(kind -> kind.state().stream())
                .max(Comparator.naturalOrder());
    }

    /** Where it was before something of this kind happened. */
    static RequestState stateBefore(List<RequestEvent> events, Kind kind) {
        return furthest(events, each -> each != kind).orElse(RequestState.SENT);
    }

    static RequestEvent of(Kind kind, Instant at, String byName) {
        return new RequestEvent(at, kind, Secret.of(byName), Secret.of(""), null, null, Secret.of(""));
    }

    RequestEvent by(RequestAction.Accept accept) {
        return new RequestEvent(at, kind, byName, accept.person(), accept.contact(), null, accept.text());
    }

    RequestEvent because(RequestAction.Decline decline) {
        return new RequestEvent(at, kind, byName, Secret.of(""), null, decline.reason(), decline.text());
    }

    RequestEvent saying(String said) {
        return new RequestEvent(at, kind, byName, person, contact, reason, Secret.of(said));
    }
}
