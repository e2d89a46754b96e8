package no.fotfeste.casefile.web;

import java.util.List;
import java.util.Map;
import no.fotfeste.access.Door;
import no.fotfeste.access.GlassBreak;
import no.fotfeste.access.GlassBreaks;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Viewing;
import no.fotfeste.casefile.CaseAddress;
import no.fotfeste.casefile.Cases;
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
class BreakGlassOpenedPage {

    private final Door door;
    private final Cases cases;
    private final GlassBreaks breaks;

    BreakGlassOpenedPage(Door door, Cases cases, GlassBreaks breaks) {
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
        List<GlassBreak> open = breaks.open(viewing);
        Map<CaseId, String> names = cases.knownAs(
                viewing, open.stream().map(GlassBreak::caseId).distinct().toList());
        return open.stream()
                .map(each -> new CaseRow(
                        CaseAddress.of(each.caseId()),
                        names.getOrDefault(each.caseId(), ""),
                        page.text("casefile.glass.reason." + each.reason().name()),
                        null,
                        page.text("casefile.glass.until", each.openUntil())))
                .toList();
    }
}
