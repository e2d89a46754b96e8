package no.fotfeste.interpreting;

/** How far a booking has come. */
public enum BookingState {
    ASKED,
    CONFIRMED,
    /** No interpreter could come. */
    REFUSED,
    CANCELLED,
    /** The talk was held with the interpreter. */
    HELD,
    /** The interpreter was booked and did not come. */
    ABSENT;

    /** Whether something more is to happen. */
    public boolean isOpen() {
        return switch (this) {
            case ASKED, CONFIRMED -> true;
            case REFUSED, CANCELLED, HELD, ABSENT -> false;
        };
    }
}
