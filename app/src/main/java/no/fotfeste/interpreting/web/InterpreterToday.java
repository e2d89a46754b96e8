package no.fotfeste.interpreting.web;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.SpokenLanguages;
import no.fotfeste.interpreting.BookingService;
import no.fotfeste.interpreting.BookingService.Coming;
import no.fotfeste.interpreting.BookingState;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Page;
import no.fotfeste.web.TodayEntry;
import no.fotfeste.web.TodayPlace;
import no.fotfeste.web.TodaySection;
import no.fotfeste.web.TodaySource;
import org.springframework.stereotype.Component;

/** Interpreters who have not said yes, who come today, and whom nobody has said came. */
@Component
class InterpreterToday implements TodaySource {

    private static final Duration AHEAD = Duration.ofDays(3);

    private final Door door;
    private final BookingService bookings;
    private final CaseService cases;

    InterpreterToday(Door door, BookingService bookings, CaseService cases) {
        this.door = door;
        this.bookings = bookings;
        this.cases = cases;
    }

    /** Who looks; what is coming; names with their keys. */
    @Override
    public int statements() {
        return 4;
    }

    @Override
    public List<TodaySection> today(Page page) {
        if (!page.mayReach(Audience.CASE_WORKERS)) {
            return List.of();
        }
        return door.look(Purpose.TODAY, viewing -> {
            List<Coming> coming = bookings.coming(viewing, AHEAD);
            if (coming.isEmpty()) {
                return List.of();
            }
            Map<CaseId, String> names = cases.knownAs(
                    viewing, coming.stream().map(Coming::caseId).distinct().toList());
            return List.of(TodaySection.of(
                    TodayPlace.APPOINTMENTS,
                    coming.stream().map(each -> entry(each, names, page)).toList()));
        });
    }

    private static TodayEntry entry(Coming each, Map<CaseId, String> names, Page page) {
        LocalDate day = LocalDate.ofInstant(each.startsAt(), page.clock().getZone());
        boolean past = each.startsAt().isBefore(page.now());
        String state = past ? "PAST" : each.state().name();
        return new TodayEntry(
                page.text(
                        "interpreting.today",
                        SpokenLanguages.name(page, each.language()),
                        page.text("interpreting.mode." + each.mode().name())),
                page.text("interpreting.today." + state, names.getOrDefault(each.caseId(), "")),
                page.moment(each.startsAt()),
                BookingRoutes.of(each.caseId()).booking(each.id()),
                ChronoUnit.DAYS.between(page.today(), day),
                !past && each.state() == BookingState.ASKED && !day.isAfter(page.today()));
    }
}
