package no.fotfeste.interpreting;

import no.fotfeste.kernel.Secret;

/** What happens with a booking. */
public sealed interface BookingAction {

    /** Somebody can come. */
    record Confirm(Secret<String> interpreter, Qualification qualification, TieCheck tie) implements BookingAction {

        /** As it was written: what is personal is hidden at once. */
        public Confirm(String interpreter, Qualification qualification, TieCheck tie) {
            this(Secret.of(interpreter), qualification, tie);
        }

        public Confirm {
            if (interpreter.reveal().isBlank()) {
                throw new IllegalArgumentException("An interpreter without a name cannot be checked");
            }
        }
    }

    /** Nobody can come, and why. */
    record Refuse(Secret<String> reason) implements BookingAction {

        /** As it was written: what is personal is hidden at once. */
        public Refuse(String reason) {
            this(Secret.of(reason));
        }
    }

    /** It is not needed any more, and why. */
    record Cancel(Secret<String> reason) implements BookingAction {

        /** As it was written: what is personal is hidden at once. */
        public Cancel(String reason) {
            this(Secret.of(reason));
        }
    }

    /** The talk was held. */
    record Hold() implements BookingAction {}

    /** The interpreter did not come. */
    record Miss(Secret<String> reason) implements BookingAction {

        /** As it was written: what is personal is hidden at once. */
        public Miss(String reason) {
            this(Secret.of(reason));
        }
    }

    /** Where it ends, from a state in which it can be taken. */
    default BookingState end() {
        return switch (this) {
            case Confirm confirm -> BookingState.CONFIRMED;
            case Refuse refuse -> BookingState.REFUSED;
            case Cancel cancel -> BookingState.CANCELLED;
            case Hold hold -> BookingState.HELD;
            case Miss miss -> BookingState.ABSENT;
        };
    }

    /** Whether it can be taken: one who has not said yes can neither come nor stay away. */
    default boolean isPossible(BookingState from) {
        return switch (this) {
            case Confirm confirm -> from.isOpen();
            case Refuse refuse -> from.isOpen();
            case Cancel cancel -> from.isOpen();
            case Hold hold -> from == BookingState.CONFIRMED;
            case Miss miss -> from == BookingState.CONFIRMED;
        };
    }
}
