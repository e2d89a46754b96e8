package no.fotfeste.stay.house;

import java.time.LocalDate;
import java.util.Optional;

/** What a centre has decided about the length of stays. A reminder to those who help, never a stop. */
public enum LongestStay {
    NONE,
    ONE_MONTH,
    SIX_WEEKS,
    THREE_MONTHS;

    /** The day on which the centre wants to talk about the length of a stay. */
    public Optional<LocalDate> reachedOn(LocalDate arrival) {
        return switch (this) {
            case NONE -> Optional.empty();
            case ONE_MONTH -> Optional.of(arrival.plusMonths(1));
            case SIX_WEEKS -> Optional.of(arrival.plusWeeks(6));
            case THREE_MONTHS -> Optional.of(arrival.plusMonths(3));
        };
    }
}
