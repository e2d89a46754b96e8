package no.fotfeste.casefile.web;

import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.access.door.Door;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseTab;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one case: a head, tabs, and the panels of the tab that is open. */
@Controller
class CaseController {

    private final Door door;
    private final CaseViewPresenter views;

    CaseController(Door door, CaseViewPresenter views) {
        this.door = door;
        this.views = views;
    }

    @GetMapping(CaseRoutes.CASE)
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    String road(@PathVariable CaseId id, Page page, Model model) {
        return show(id, CaseTab.ROAD, page, model);
    }

    /** Any word may be a tab that some module has; one that is not is told from no case by nothing. */
    @GetMapping(CaseRoutes.CASE + "/{tab:[a-z-]+}")
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    String tab(@PathVariable CaseId id, @PathVariable String tab, Page page, Model model) {
        return show(id, views.tab(tab).orElseThrow(CaseNotFound::new), page, model);
    }

    private String show(CaseId id, CaseTab tab, Page page, Model model) {
        model.addAttribute("view", door.open(id, Purpose.READ, opened -> views.of(opened, tab, page)));
        return "casefile/case";
    }
}
