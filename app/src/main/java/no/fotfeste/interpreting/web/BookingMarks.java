package no.fotfeste.interpreting.web;

import no.fotfeste.interpreting.BookingState;
import no.fotfeste.web.Mark;

/** The shape beside the word of a state. */
public final class BookingMarks {

    private BookingMarks() {}

    public static Mark of(BookingState state) {
        return switch (state) {
            case ASKED -> Mark.WAITING;
            case CONFIRMED -> Mark.AGREED;
            case HELD -> Mark.DONE;
            case REFUSED, ABSENT -> Mark.DECLINED;
            case CANCELLED -> Mark.BLOCKED;
        };
    }
}
