package no.fotfeste.interpreting.web;

import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.interpreting.BookingId;
import no.fotfeste.kernel.CaseId;

/**
 * Where interpreters are asked for and booked.
 *
 * @param id the case
 */
public record BookingRoutes(CaseId id) {

    static final String BOOKINGS = CaseRoutes.CASE + "/interpreters";
    static final String BOOKING = BOOKINGS + "/{booking:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    public static BookingRoutes of(CaseId id) {
        return new BookingRoutes(id);
    }

    public String newBooking() {
        return bookings() + "/new";
    }

    public String booking(BookingId booking) {
        return bookings() + "/" + booking;
    }

    private String bookings() {
        return CaseRoutes.of(id).page() + "/interpreters";
    }
}
