package no.fotfeste.plan.written.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.plan.web.PlanRoutes;
import no.fotfeste.plan.written.PlanKind;
import no.fotfeste.plan.written.WrittenPlan;
import no.fotfeste.plan.written.WrittenPlanService;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Meanwhile;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The individual plan, and the plan for moving back: read, printed and written. */
@Controller
@RequestMapping(PlanRoutes.PLAN + "/{kind:individual|return}")
@Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
class WrittenPlanController {

    private final Door door;
    private final CaseService cases;
    private final WrittenPlanService plans;

    WrittenPlanController(Door door, CaseService cases, WrittenPlanService plans) {
        this.door = door;
        this.cases = cases;
        this.plans = plans;
    }

    @GetMapping
    ModelAndView show(@PathVariable CaseId id, @PathVariable String kind, Page page) {
        return door.open(id, Purpose.READ, opened -> {
            WrittenPlan plan = plans.of(opened, kind(kind));
            Map<String, Object> model = Map.of(
                    "plan", plan,
                    "client", cases.read(opened),
                    "missing", WrittenPlanForm.missing(plan, page));
            return new ModelAndView("plan/written", model);
        });
    }

    @GetMapping("/edit")
    @KeepsDraft("plan.written.card")
    ModelAndView edit(@PathVariable CaseId id, @PathVariable String kind, Page page) {
        return door.open(id, Purpose.READ, opened -> {
            WrittenPlan plan = plans.of(opened, kind(kind));
            return form(opened, plan, Form.filled(WrittenPlanForm.kept(plan)), page);
        });
    }

    @PostMapping("/edit")
    @Effect(Effect.Kind.REPLACES)
    ModelAndView write(
            @PathVariable CaseId id,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> posted,
            Page page) {
        Form form = Form.of(posted);
        return door.open(id, Purpose.CHANGE, opened -> write(opened, kind, form, page));
    }

    private ModelAndView write(OpenCase opened, String kind, Form form, Page page) {
        cases.hold(opened);
        Optional<WrittenPlan> written = WrittenPlanForm.read(kind(kind), form);
        WrittenPlan now = plans.of(opened, kind(kind));
        if (written.isEmpty()) {
            return form(opened, now, form, page);
        }
        try {
            plans.write(opened, written.get());
        } catch (StaleVersion meanwhile) {
            return Meanwhile.on(form(opened, now, form, page), form, WrittenPlanForm.differences(now, form, page));
        }
        return new ModelAndView("redirect:" + PlanRoutes.of(opened.id()).written(now.kind()));
    }

    private ModelAndView form(OpenCase opened, WrittenPlan plan, Form form, Page page) {
        Map<String, Object> model = Map.of(
                "plan",
                plan,
                "client",
                cases.read(opened),
                "form",
                form,
                "standings",
                WrittenPlanForm.standings(plan.kind(), page));
        return new ModelAndView(
                "plan/writtenForm", model, form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private static PlanKind kind(String written) {
        return PlanKind.valueOf(written.toUpperCase(Locale.ROOT));
    }
}
