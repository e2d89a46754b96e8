package no.fotfeste.interpreting.web;

import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.interpreting.BookingId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Identifier;

/**
 * Where interpreters are asked for and booked.
 *
 * @param id the case
 */
public record BookingRoutes(CaseId id) {

    static final String BOOKINGS = CaseRoutes.CASE + "/interpreters";
    static final String BOOKING = BOOKINGS + "/{booking:" + Identifier.PATTERN + "}";

    public static BookingRoutes of(CaseId id) {
        return new BookingRoutes(id);
    }

    public String newBooking() {
        return bookings() + "/new";
    }

    public String booking(BookingId booking) {
        return bookings() + "/" + booking;
    }

    public String confirm(BookingId booking) {
        return booking(booking) + "/confirm";
    }

    public String refuse(BookingId booking) {
        return booking(booking) + "/refuse";
    }

    public String cancel(BookingId booking) {
        return booking(booking) + "/cancel";
    }

    /** Where it is noted that it took place. */
    public String hold(BookingId booking) {
        return booking(booking) + "/hold";
    }

    /** Where it is noted that nobody came. */
    public String miss(BookingId booking) {
        return booking(booking) + "/miss";
    }

    private String bookings() {
        return CaseRoutes.of(id).page() + "/interpreters";
    }
}
