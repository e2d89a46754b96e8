package no.fotfeste.casefile.conflict.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.conflict.CasesApart;
import no.fotfeste.casefile.conflict.ConflictRoutes;
import no.fotfeste.casefile.conflict.UndecidedConflictQueries;
import no.fotfeste.casefile.conflict.UndecidedConflictQueries.Undecided;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Page;
import no.fotfeste.web.TodayEntry;
import no.fotfeste.web.TodayPlace;
import no.fotfeste.web.TodaySection;
import no.fotfeste.web.TodaySource;
import org.springframework.stereotype.Component;

/** What waits for a leader: whom cases were closed to, and cases that must be kept apart. The latter names nobody. */
@Component
class ConflictToday implements TodaySource {

    private static final int STATEMENTS = 5;

    private final Door door;
    private final UndecidedConflictQueries conflicts;
    private final CasesApart apart;
    private final CaseService cases;

    ConflictToday(Door door, UndecidedConflictQueries conflicts, CasesApart apart, CaseService cases) {
        this.door = door;
        this.conflicts = conflicts;
        this.apart = apart;
        this.cases = cases;
    }

    @Override
    public int statements() {
        return STATEMENTS;
    }

    @Override
    public List<TodaySection> today(Page page) {
        return page.mayReach(Audience.LEADER)
                ? List.of(TodaySection.of(
                        TodayPlace.MUST_BE_DONE, door.look(Purpose.TODAY, viewing -> entries(viewing, page))))
                : List.of();
    }

    private List<TodayEntry> entries(Viewing viewing, Page page) {
        List<TodayEntry> entries = new ArrayList<>();
        apart.undecided(viewing)
                .forEach(pair -> entries.add(new TodayEntry(
                        page.text("casefile.apart.today"),
                        page.text("casefile.apart.today.detail"),
                        page.moment(pair.foundAt()),
                        ApartRoutes.pair(pair.pair()),
                        0,
                        true)));
        List<Undecided> found = conflicts.of(viewing);
        if (!found.isEmpty()) {
            Map<CaseId, String> names = cases.knownAs(
                    viewing, found.stream().map(Undecided::caseId).distinct().toList());
            found.forEach(conflict -> entries.add(new TodayEntry(
                    page.text(conflict.common() ? "casefile.conflict.today.common" : "casefile.conflict.today"),
                    page.text(detail(conflict), conflict.name().reveal(), names.getOrDefault(conflict.caseId(), "")),
                    page.moment(conflict.foundAt()),
                    ConflictRoutes.of(conflict.caseId()).conflict(conflict.who()),
                    0,
                    true)));
        }
        return entries;
    }

    private static String detail(Undecided conflict) {
        if (conflict.who() instanceof ContactId) {
            return "casefile.conflict.today.contact";
        }
        return conflict.told() ? "casefile.conflict.today.told" : "casefile.conflict.today.detail";
    }
}
