package no.fotfeste.interpreting;

import java.time.Instant;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * What was assessed at one contact where languages differ. The service assesses it, each time (M:1569-1574).
 *
 * @param mode how the interpreter took part, or null where there was none
 * @param reason why there was none, or none who is qualified; empty where that needs no reason
 */
@PlainText
public record Assessment(
        Instant at,
        String language,
        Outcome outcome,
        @Nullable Mode mode,
        Secret<String> reason) {

    /** As it was written: what is personal is hidden at once. */
    public Assessment(Instant at, String language, Outcome outcome, @Nullable Mode mode, String reason) {
        this(at, language, outcome, mode, Secret.of(reason));
    }

    public Assessment {
        if (outcome.hasInterpreter() != (mode != null)) {
            throw new IllegalArgumentException("An interpreter takes part in some way, and nobody does not");
        }
        if (outcome.needsReason() && reason.reveal().isBlank()) {
            throw new IllegalArgumentException(outcome + " needs a reason");
        }
    }

    /** Whether there was an interpreter. That a child interprets is not among them (tolkeloven § 4). */
    public enum Outcome {
        /** One who stands in the national register. */
        QUALIFIED,
        /** One who does not. */
        UNQUALIFIED,
        NOT_NEEDED,
        /** It was needed, and there was none. */
        LACKING,
        CLIENT_DECLINED;

        /** Whether an interpreter took part. */
        public boolean hasInterpreter() {
            return this == QUALIFIED || this == UNQUALIFIED;
        }

        /** Whether it must be said why. */
        public boolean needsReason() {
            return switch (this) {
                case QUALIFIED, NOT_NEEDED -> false;
                case UNQUALIFIED, LACKING, CLIENT_DECLINED -> true;
            };
        }
    }
}
