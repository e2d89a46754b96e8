package no.fotfeste.interpreting.web;

import no.fotfeste.casefile.CaseAddress;
import no.fotfeste.interpreting.BookingId;
import no.fotfeste.kernel.CaseId;

/** Where the pages of bookings are. */
final class BookingAddress {

    static final String BOOKINGS = CaseAddress.CASE + "/interpreters";
    static final String BOOKING = BOOKINGS + "/{booking:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private BookingAddress() {}

    static String of(CaseId caseId, BookingId booking) {
        return CaseAddress.of(caseId, "interpreters/" + booking);
    }

    static String fresh(CaseId caseId) {
        return CaseAddress.of(caseId, "interpreters/new");
    }
}
