package no.fotfeste.stay.reception;

import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * How somebody came to us and what came of it.
 *
 * @param refusalReason why there was no place here; only, and always, when the outcome is {@link Outcome#REFERRED_ON}
 * @param alternative what was offered instead; likewise
 * @param note what should be remembered of it, or empty
 */
public record NewEnquiry(
        Channel channel,
        ContactRoute route,
        Outcome outcome,
        @Nullable RefusalReason refusalReason,
        @Nullable Alternative alternative,
        Secret<String> note) {

    /** As it was written: what is personal is hidden at once. */
    public NewEnquiry(
            Channel channel,
            ContactRoute route,
            Outcome outcome,
            @Nullable RefusalReason refusalReason,
            @Nullable Alternative alternative,
            String note) {
        this(channel, route, outcome, refusalReason, alternative, Secret.of(note));
    }

    public NewEnquiry {
        boolean refused = outcome == Outcome.REFERRED_ON;
        if (refused != (refusalReason != null) || refused != (alternative != null)) {
            throw new IllegalArgumentException(
                    "A reason and an alternative belong to who is referred on, and to nobody else");
        }
    }

    /** Whether the person asked for a place to stay. */
    public boolean needsPlace() {
        return outcome == Outcome.STAY || outcome == Outcome.REFERRED_ON;
    }
}
