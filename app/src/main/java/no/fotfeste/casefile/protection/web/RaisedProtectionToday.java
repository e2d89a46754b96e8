package no.fotfeste.casefile.protection.web;

import java.util.List;
import java.util.Map;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.protection.RaisedProtection;
import no.fotfeste.casefile.protection.RaisedProtectionService;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Page;
import no.fotfeste.web.TodayEntry;
import no.fotfeste.web.TodayPlace;
import no.fotfeste.web.TodaySection;
import no.fotfeste.web.TodaySource;
import org.springframework.stereotype.Component;

/** Tells a leader at once that somebody has raised protection, and until when it is to be looked at. */
@Component
class RaisedProtectionToday implements TodaySource {

    private final Door door;
    private final CaseService cases;
    private final RaisedProtectionService raised;

    RaisedProtectionToday(Door door, CaseService cases, RaisedProtectionService raised) {
        this.door = door;
        this.cases = cases;
        this.raised = raised;
    }

    /** Who looks, what waits, and names with their keys. */
    @Override
    public int statements() {
        return 4;
    }

    @Override
    public List<TodaySection> today(Page page) {
        return page.mayReach(Audience.LEADER)
                ? List.of(TodaySection.of(
                        TodayPlace.MUST_BE_DONE, door.look(Purpose.TODAY, viewing -> entries(viewing, page))))
                : List.of();
    }

    private List<TodayEntry> entries(Viewing viewing, Page page) {
        List<RaisedProtection> waiting = raised.waiting(viewing);
        Map<CaseId, String> names = waiting.isEmpty()
                ? Map.of()
                : cases.knownAs(
                        viewing, waiting.stream().map(RaisedProtection::caseId).toList());
        return waiting.stream()
                .map(each -> new TodayEntry(
                        page.text("casefile.raised.today"),
                        page.text(
                                "casefile.raised.today.detail",
                                each.by().reveal(),
                                names.getOrDefault(each.caseId(), "")),
                        page.moment(each.confirmBy()),
                        ProtectionRoutes.of(each.caseId()).raised(),
                        0,
                        true))
                .toList();
    }
}
