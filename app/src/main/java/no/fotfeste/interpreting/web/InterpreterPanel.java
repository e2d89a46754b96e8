package no.fotfeste.interpreting.web;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CasePanel;
import no.fotfeste.casefile.CaseTab;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.casefile.SpokenLanguages;
import no.fotfeste.interpreting.Assessment;
import no.fotfeste.interpreting.AssessmentRepository;
import no.fotfeste.interpreting.Booking;
import no.fotfeste.interpreting.BookingService;
import no.fotfeste.web.Fragments;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Who interprets next, and how it went the last times. */
@Component
class InterpreterPanel implements CasePanel {

    private static final int BOOKINGS = 5;
    private static final int ASSESSMENTS = 5;

    private final BookingService bookings;
    private final AssessmentRepository assessments;
    private final Fragments fragments;

    InterpreterPanel(BookingService bookings, AssessmentRepository assessments, Fragments fragments) {
        this.bookings = bookings;
        this.assessments = assessments;
        this.fragments = fragments;
    }

    @Override
    public Spot spot() {
        return new Spot(CaseTab.JOURNAL, Place.SIDE, 20, 2);
    }

    @Override
    public Optional<Content> show(OpenCase opened, ClientCase client, Page page) {
        List<Booking> booked = bookings.of(opened, BOOKINGS);
        List<Assessment> made = assessments.of(opened, ASSESSMENTS);
        if (booked.isEmpty() && made.isEmpty() && !AssessmentRepository.languagesDiffer(client.language())) {
            return Optional.empty();
        }
        return Optional.of(fragments.of(
                "interpreting/panel",
                Map.of(
                        "page",
                        page,
                        "language",
                        SpokenLanguages.titled(page, client.language()),
                        "fresh",
                        BookingRoutes.of(opened.id()).newBooking(),
                        "bookings",
                        booked.stream().map(each -> row(opened, each, page)).toList(),
                        "assessments",
                        made)));
    }

    private static BookingRow row(OpenCase opened, Booking booking, Page page) {
        String state = page.text("interpreting.state." + booking.state().name());
        return new BookingRow(
                BookingRoutes.of(opened.id()).booking(booking.id()),
                page.text("interpreting.mode." + booking.asked().mode().name()),
                booking.reason().reveal().isEmpty()
                        ? state
                        : page.text(
                                "interpreting.state.because",
                                state,
                                booking.reason().reveal()),
                BookingMarks.of(booking.state()),
                page.moment(booking.asked().startsAt()));
    }
}
