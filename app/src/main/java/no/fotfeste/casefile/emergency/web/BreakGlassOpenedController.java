package no.fotfeste.casefile.emergency.web;

import java.util.List;
import java.util.Map;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.access.emergency.EmergencyOpening;
import no.fotfeste.access.emergency.EmergencyOpeningService;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.list.web.CaseRow;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where whoever has asked in an emergency is led, whatever there was: what is open to them in that way now. */
@Controller
class BreakGlassOpenedController {

    private final Door door;
    private final CaseService cases;
    private final EmergencyOpeningService breaks;

    BreakGlassOpenedController(Door door, CaseService cases, EmergencyOpeningService breaks) {
        this.door = door;
        this.cases = cases;
        this.breaks = breaks;
    }

    @GetMapping("/break-glass/opened")
    @Outlet(audience = Audience.CENTRE, reveals = Reveals.CASE_LIST)
    String opened(Page page, Model model) {
        model.addAttribute("cases", door.look(Purpose.LIST, viewing -> rows(viewing, page)));
        return "casefile/glass-opened";
    }

    private List<CaseRow> rows(Viewing viewing, Page page) {
        List<EmergencyOpening> open = breaks.open(viewing);
        Map<CaseId, String> names = cases.knownAs(
                viewing, open.stream().map(EmergencyOpening::caseId).distinct().toList());
        return open.stream()
                .map(each -> new CaseRow(
                        CaseRoutes.of(each.caseId()).page(),
                        names.getOrDefault(each.caseId(), ""),
                        page.text("casefile.glass.reason." + each.why().reason().name()),
                        null,
                        page.text("casefile.glass.until", each.span().until())))
                .toList();
    }
}
