package no.fotfeste.plan;

import java.time.LocalDate;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/** What somebody does with a measure. Where each leads from each state stands in {@link MeasureState#after}. */
public sealed interface MeasureAction {

    /** The kinds of turn. */
    enum Kind {
        /** How every measure begins; no later turn. */
        PROPOSE,
        AGREE,
        ASSIGN,
        REQUEST,
        ACCEPT,
        REFUSE,
        START,
        FINISH,
        DECLINE,
        CANCEL,
        BLOCK,
        RESUME
    }

    /** Which kind this is. */
    default Kind kind() {
        return switch (this) {
            case Agree agreed -> Kind.AGREE;
            case Assign assigned -> Kind.ASSIGN;
            case Request asked -> Kind.REQUEST;
            case Accept accepted -> Kind.ACCEPT;
            case Refuse refused -> Kind.REFUSE;
            case Start started -> Kind.START;
            case Finish finished -> Kind.FINISH;
            case Decline declined -> Kind.DECLINE;
            case Cancel cancelled -> Kind.CANCEL;
            case Block blocked -> Kind.BLOCK;
            case Resume resumed -> Kind.RESUME;
        };
    }

    /** It goes into the plan, with a day and what the client said; with an owner, or without one yet. */
    record Agree(@Nullable Owner owner, LocalDate dueOn, ClientAnswer answer) implements MeasureAction {}

    /** Somebody takes it, or takes it over. */
    record Assign(Owner owner) implements MeasureAction {}

    /** The owner has been asked. */
    record Request() implements MeasureAction {}

    /** The service says yes, and who will do it. */
    record Accept(ContactId named) implements MeasureAction {}

    /** The service says no. Then nobody owns it. */
    record Refuse(Secret<String> note) implements MeasureAction {

        /** As it was written: what is personal is hidden at once. */
        public Refuse(String note) {
            this(Secret.of(note));
        }
    }

    /** Work has begun. */
    record Start() implements MeasureAction {}

    /** It is done; the outcome in a few words, or empty. */
    record Finish(LocalDate on, Secret<String> outcome) implements MeasureAction {

        /** As it was written: what is personal is hidden at once. */
        public Finish(LocalDate on, String outcome) {
            this(on, Secret.of(outcome));
        }
    }

    /** The client does not want it, or not now. */
    record Decline(WhyNot reason, Secret<String> note, ClientAnswer answer) implements MeasureAction {

        /** As it was written: what is personal is hidden at once. */
        public Decline(WhyNot reason, String note, ClientAnswer answer) {
            this(reason, Secret.of(note), answer);
        }
    }

    /** It is no longer called for. */
    record Cancel(WhyNot reason, Secret<String> note) implements MeasureAction {

        /** As it was written: what is personal is hidden at once. */
        public Cancel(WhyNot reason, String note) {
            this(reason, Secret.of(note));
        }
    }

    /** Something is in the way. */
    record Block(WhyNot reason, Secret<String> note) implements MeasureAction {

        /** As it was written: what is personal is hidden at once. */
        public Block(WhyNot reason, String note) {
            this(reason, Secret.of(note));
        }
    }

    /** What was in the way is gone. */
    record Resume() implements MeasureAction {}
}
