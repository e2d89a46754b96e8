package no.fotfeste.casefile.web;

import java.util.Map;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.casefile.CaseChanges;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Reveals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Closes a case and opens it again. The way back is always open. */
@Controller
class ClosingController {

    private final Door door;
    private final CaseService cases;
    private final CaseChanges changes;

    ClosingController(Door door, CaseService cases, CaseChanges changes) {
        this.door = door;
        this.cases = cases;
        this.changes = changes;
    }

    @GetMapping(CaseRoutes.CASE + "/close")
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView ask(@PathVariable CaseId id) {
        return door.open(
                id, Purpose.READ, opened -> CaseForm.show("close-form", cases.read(opened), Form.empty(), Map.of()));
    }

    @PostMapping(CaseRoutes.CASE + "/close")
    @Effect(Effect.Kind.ENDS)
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView close(@PathVariable CaseId id) {
        return door.open(id, Purpose.CHANGE, opened -> {
            changes.close(opened);
            return CaseForm.to(CaseRoutes.of(id).page());
        });
    }

    @PostMapping(CaseRoutes.CASE + "/reopen")
    @Effect(Effect.Kind.ENDS)
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView reopen(@PathVariable CaseId id) {
        return door.open(id, Purpose.CHANGE, opened -> {
            changes.reopen(opened);
            return CaseForm.to(CaseRoutes.of(id).page());
        });
    }
}
