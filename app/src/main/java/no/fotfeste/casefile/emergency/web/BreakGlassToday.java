package no.fotfeste.casefile.emergency.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.access.emergency.EmergencyOpening;
import no.fotfeste.access.emergency.EmergencyOpeningService;
import no.fotfeste.access.emergency.SecondPersonRequest;
import no.fotfeste.access.emergency.SecondPersonService;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Page;
import no.fotfeste.web.TodayEntry;
import no.fotfeste.web.TodayPlace;
import no.fotfeste.web.TodaySection;
import no.fotfeste.web.TodaySource;
import org.springframework.stereotype.Component;

/**
 * On I dag: what waits for one as the second person, what one has open in an emergency, and for a leader what somebody opened and
 * nobody has looked at.
 */
@Component
class BreakGlassToday implements TodaySource {

    private final Door door;
    private final CaseService cases;
    private final EmergencyOpeningService breaks;
    private final SecondPersonService seconds;

    BreakGlassToday(Door door, CaseService cases, EmergencyOpeningService breaks, SecondPersonService seconds) {
        this.door = door;
        this.cases = cases;
        this.breaks = breaks;
        this.seconds = seconds;
    }

    @Override
    public List<TodaySection> today(Page page) {
        return page.mayReach(Audience.CENTRE)
                ? door.look(Purpose.TODAY, viewing -> sections(viewing, page))
                : List.of();
    }

    private List<TodaySection> sections(Viewing viewing, Page page) {
        List<EmergencyOpening> open = breaks.open(viewing);
        List<EmergencyOpening> toReview = breaks.toReview(viewing);
        List<SecondPersonRequest> waiting = seconds.waiting(viewing);
        if (open.isEmpty() && toReview.isEmpty() && waiting.isEmpty()) {
            return List.of();
        }
        Map<CaseId, String> names = cases.knownAs(
                viewing,
                Stream.concat(
                                Stream.concat(open.stream(), toReview.stream()).map(EmergencyOpening::caseId),
                                waiting.stream().flatMap(each -> each.caseId().stream()))
                        .distinct()
                        .toList());
        List<TodayEntry> entries = new ArrayList<>();
        waiting.forEach(each -> entries.add(second(each, names, page)));
        open.forEach(each -> entries.add(own(each, names, page)));
        toReview.forEach(each -> entries.add(review(each, names, page)));
        return List.of(TodaySection.of(TodayPlace.MUST_BE_DONE, entries));
    }

    private static TodayEntry second(SecondPersonRequest each, Map<CaseId, String> names, Page page) {
        String who = page.text("casefile.glass.second.who", each.who().reveal(), each.place());
        return new TodayEntry(
                page.text("casefile.glass.today.second"),
                each.caseId()
                        .map(id -> page.text("casefile.glass.today.review.detail", who, names.getOrDefault(id, "")))
                        .orElse(who),
                page.moment(each.askedAt()),
                EmergencyRoutes.request(each.id()),
                -1,
                true);
    }

    private static TodayEntry own(EmergencyOpening each, Map<CaseId, String> names, Page page) {
        return new TodayEntry(
                page.text("casefile.glass.today.open"),
                names.getOrDefault(each.caseId(), ""),
                page.text("casefile.glass.until", each.span().until()),
                CaseRoutes.of(each.caseId()).page(),
                0,
                true);
    }

    private static TodayEntry review(EmergencyOpening each, Map<CaseId, String> names, Page page) {
        String key = each.heldBack() ? "casefile.glass.today.held" : "casefile.glass.today.review";
        return new TodayEntry(
                page.text(key),
                page.text(
                        "casefile.glass.today.review.detail",
                        each.opener().name().reveal(),
                        names.getOrDefault(each.caseId(), "")),
                page.day(each.reviewBy()),
                EmergencyRoutes.of(each.caseId()).review(each.id()),
                each.reviewBy().toEpochDay() - page.today().toEpochDay(),
                page.today().isAfter(each.reviewBy()));
    }

    /** Who looks; what is open, what is to be looked at, what waits for a yes; names with their keys. */
    @Override
    public int statements() {
        return 6;
    }
}
