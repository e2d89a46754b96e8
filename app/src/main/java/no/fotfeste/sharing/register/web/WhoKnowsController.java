package no.fotfeste.sharing.register.web;

import java.util.List;
import java.util.Map;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.sharing.SharingRoutes;
import no.fotfeste.sharing.register.KnowingRecipient;
import no.fotfeste.sharing.register.WhoKnows;
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
class WhoKnowsController {

    private final Door door;
    private final WhoKnows register;
    private final KnowingRecipientPresenter sheets;
    private final CaseService cases;

    WhoKnowsController(Door door, WhoKnows register, KnowingRecipientPresenter sheets, CaseService cases) {
        this.door = door;
        this.register = register;
        this.sheets = sheets;
        this.cases = cases;
    }

    @GetMapping(CaseRoutes.CASE + "/knows")
    ModelAndView show(@PathVariable CaseId id, Page page) {
        return door.open(id, Purpose.READ, opened -> {
            List<KnowingRecipientView> all = sheets(opened, register.of(opened), page);
            return new ModelAndView("sharing/knows", Map.of("caseId", id, "knowers", all));
        });
    }

    /** Only what is known and promised: what was decided is for those who decide. */
    @GetMapping(CaseRoutes.CASE + "/knows/print")
    ModelAndView print(@PathVariable CaseId id, Page page) {
        return door.open(id, Purpose.READ, opened -> {
            List<KnowingRecipient> knowing = register.of(opened).stream()
                    .filter(KnowingRecipient::knowsSomething)
                    .toList();
            return new ModelAndView(
                    "sharing/print",
                    Map.of(
                            "path",
                            SharingRoutes.of(id).knows(),
                            "child",
                            cases.read(opened).kind() == CaseKind.CHILD,
                            "knowers",
                            sheets(opened, knowing, page)));
        });
    }

    private List<KnowingRecipientView> sheets(OpenCase opened, List<KnowingRecipient> knowers, Page page) {
        ClientCase client = cases.read(opened);
        return knowers.stream().map(knower -> sheets.of(client, knower, page)).toList();
    }
}
