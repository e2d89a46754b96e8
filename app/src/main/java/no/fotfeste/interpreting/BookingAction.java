package no.fotfeste.interpreting;

/** What happens with a booking. */
public sealed interface BookingAction {

    /** Somebody can come. */
    record Confirm(String interpreter, Qualification qualification, TieCheck tie) implements BookingAction {

        public Confirm {
            if (interpreter.isBlank()) {
                throw new IllegalArgumentException("An interpreter without a name cannot be checked");
            }
        }

        @Override
        public String toString() {
            return "Confirm";
        }
    }

    /** Nobody can come, and why. */
    record Refuse(String reason) implements BookingAction {

        @Override
        public String toString() {
            return "Refuse";
        }
    }

    /** It is not needed any more, and why. */
    record Cancel(String reason) implements BookingAction {

        @Override
        public String toString() {
            return "Cancel";
        }
    }

    /** The talk was held. */
    record Hold() implements BookingAction {}

    /** The interpreter did not come. */
    record Miss(String reason) implements BookingAction {

        @Override
        public String toString() {
            return "Miss";
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
