package no.fotfeste.plan.written.web;

import java.util.Locale;
import java.util.Map;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.plan.web.PlanRoutes;
import no.fotfeste.plan.written.PlanEditionQueries;
import no.fotfeste.plan.written.PlanKind;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Reveals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What has stood in the individual plan or the plan for moving back, the latest first. */
@Controller
@Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
class PlanEditionsController {

    private final Door door;
    private final CaseService cases;
    private final PlanEditionQueries editions;

    PlanEditionsController(Door door, CaseService cases, PlanEditionQueries editions) {
        this.door = door;
        this.cases = cases;
        this.editions = editions;
    }

    @GetMapping(PlanRoutes.PLAN + "/{kind:individual|return}/editions")
    ModelAndView show(@PathVariable CaseId id, @PathVariable String kind) {
        PlanKind asked = PlanKind.valueOf(kind.toUpperCase(Locale.ROOT));
        return door.open(id, Purpose.READ, opened -> {
            Map<String, Object> model = Map.of(
                    "kind", asked,
                    "client", cases.read(opened),
                    "editions", editions.of(opened, asked),
                    "path", PlanRoutes.of(id).written(asked));
            return new ModelAndView("plan/editions", model);
        });
    }
}
