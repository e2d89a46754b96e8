package no.fotfeste.sharing.register.web;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.sharing.SharingRoutes;
import no.fotfeste.sharing.register.PromiseRepository;
import no.fotfeste.sharing.register.PromiseRepository.Due;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Page;
import no.fotfeste.web.TodayEntry;
import no.fotfeste.web.TodayPlace;
import no.fotfeste.web.TodaySection;
import no.fotfeste.web.TodaySource;
import org.springframework.stereotype.Component;

/** Promises that somebody should ask about today: whether they still hold. */
@Component
class PromiseToday implements TodaySource {

    private final Door door;
    private final PromiseRepository promises;
    private final CaseService cases;

    PromiseToday(Door door, PromiseRepository promises, CaseService cases) {
        this.door = door;
        this.promises = promises;
        this.cases = cases;
    }

    @Override
    public List<TodaySection> today(Page page) {
        return page.mayReach(Audience.CASE_WORKERS)
                ? door.look(Purpose.TODAY, viewing -> sections(viewing, page))
                : List.of();
    }

    private List<TodaySection> sections(Viewing viewing, Page page) {
        List<Due> due = promises.due(viewing, page.today());
        if (due.isEmpty()) {
            return List.of();
        }
        Map<CaseId, String> names =
                cases.knownAs(viewing, due.stream().map(Due::caseId).distinct().toList());
        return List.of(TodaySection.of(
                TodayPlace.MUST_BE_DONE,
                due.stream()
                        .filter(each -> names.containsKey(each.caseId()))
                        .map(each -> entry(each, names, viewing, page))
                        .toList()));
    }

    private static TodayEntry entry(Due due, Map<CaseId, String> names, Viewing viewing, Page page) {
        return new TodayEntry(
                page.text("sharing.today.promise"),
                page.text(
                        "sharing.today.promise.detail",
                        names.getOrDefault(due.caseId(), ""),
                        due.recipient() == null ? "" : viewing.unseal(due.caseId(), due.recipient()),
                        due.recipient() == null ? "no" : "yes"),
                page.days(due.reviewOn()),
                SharingRoutes.of(due.caseId()).knows(),
                -ChronoUnit.DAYS.between(due.reviewOn(), page.today()),
                due.reviewOn().isBefore(page.today()));
    }

    /** Who looks; what is due; names with their keys. */
    @Override
    public int statements() {
        return 4;
    }
}
