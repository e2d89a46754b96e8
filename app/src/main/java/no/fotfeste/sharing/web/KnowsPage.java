package no.fotfeste.sharing.web;

import java.util.List;
import java.util.Map;
import no.fotfeste.access.Door;
import no.fotfeste.access.OpenCase;
import no.fotfeste.access.Purpose;
import no.fotfeste.casefile.CaseAddress;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.Cases;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.sharing.Knower;
import no.fotfeste.sharing.WhoKnows;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Who knows what of a case, and on paper in plain words for the person it is about. */
@Controller
@Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
class KnowsPage {

    private final Door door;
    private final WhoKnows register;
    private final KnowerSheets sheets;
    private final Cases cases;

    KnowsPage(Door door, WhoKnows register, KnowerSheets sheets, Cases cases) {
        this.door = door;
        this.register = register;
        this.sheets = sheets;
        this.cases = cases;
    }

    @GetMapping(CaseAddress.CASE + "/knows")
    ModelAndView show(@PathVariable CaseId id, Page page) {
        return door.open(id, Purpose.READ, opened -> {
            List<KnowerSheet> all = sheets(opened, register.of(opened), page);
            return new ModelAndView("sharing/knows", Map.of("path", CaseAddress.of(id), "knowers", all));
        });
    }

    /** Only what is known and promised: what was decided is for those who decide. */
    @GetMapping(CaseAddress.CASE + "/knows/print")
    ModelAndView print(@PathVariable CaseId id, Page page) {
        return door.open(id, Purpose.READ, opened -> {
            List<Knower> knowing =
                    register.of(opened).stream().filter(Knower::knowsSomething).toList();
            return new ModelAndView(
                    "sharing/print",
                    Map.of(
                            "path",
                            CaseAddress.of(id, "knows"),
                            "child",
                            cases.read(opened).kind() == CaseKind.CHILD,
                            "knowers",
                            sheets(opened, knowing, page)));
        });
    }

    private List<KnowerSheet> sheets(OpenCase opened, List<Knower> knowers, Page page) {
        ClientCase client = cases.read(opened);
        return knowers.stream().map(knower -> sheets.of(client, knower, page)).toList();
    }
}
