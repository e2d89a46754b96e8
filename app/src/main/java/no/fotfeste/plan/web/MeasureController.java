package no.fotfeste.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.plan.Measure;
import no.fotfeste.plan.MeasureAction;
import no.fotfeste.plan.MeasureId;
import no.fotfeste.plan.NoSuchMeasure;
import no.fotfeste.plan.PlanService;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One measure: why, on what basis, and what one can do with it now. */
@Controller
class MeasureController {

    private static final Map<String, MeasureAction.Kind> TURNS = Map.of(
            "agree", MeasureAction.Kind.AGREE,
            "assign", MeasureAction.Kind.ASSIGN,
            "start", MeasureAction.Kind.START,
            "resume", MeasureAction.Kind.RESUME,
            "done", MeasureAction.Kind.FINISH,
            "decline", MeasureAction.Kind.DECLINE,
            "cancel", MeasureAction.Kind.CANCEL,
            "block", MeasureAction.Kind.BLOCK);
    private static final int LAST_VERSION = 1_000_000;

    private final Door door;
    private final PlanService plans;
    private final MeasurePagePresenter views;
    private final MeasureActionForm turns;

    MeasureController(Door door, PlanService plans, MeasurePagePresenter views, MeasureActionForm turns) {
        this.door = door;
        this.plans = plans;
        this.views = views;
        this.turns = turns;
    }

    @KeepsDraft("plan.measure.page")
    @GetMapping(PlanRoutes.MEASURE)
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView show(
            @PathVariable CaseId id,
            @PathVariable MeasureId measure,
            @RequestParam MultiValueMap<String, String> asked,
            Page page) {
        return door.open(id, Purpose.READ, opened -> views.show(opened, measure, Form.of(asked), page));
    }

    @PostMapping(PlanRoutes.MEASURE + "/{turn:agree|assign|start|resume|done|decline|cancel|block}")
    @Effect(Effect.Kind.REPLACES)
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView take(
            @PathVariable CaseId id,
            @PathVariable MeasureId measure,
            @PathVariable String turn,
            @RequestParam MultiValueMap<String, String> posted,
            Page page) {
        MeasureAction.Kind kind = TURNS.getOrDefault(turn, MeasureAction.Kind.PROPOSE);
        return door.open(id, Purpose.CHANGE, opened -> take(opened, measure, kind, Form.of(posted), page));
    }

    private ModelAndView take(OpenCase opened, MeasureId id, MeasureAction.Kind kind, Form form, Page page) {
        Measure measure = plans.measure(opened, id);
        int version = form.number("version", 0, LAST_VERSION).orElse(-1);
        Optional<MeasureAction> turn = turns.read(opened, kind, form, measure, page);
        if (version != measure.version() || measure.state().after(kind).isEmpty()) {
            return views.conflict(opened, id, kind, form, page);
        }
        if (turn.isEmpty()) {
            return views.show(opened, id, form, page);
        }
        plans.take(opened, id, version, turn.get());
        return new ModelAndView("redirect:" + CaseRoutes.of(opened.id()).page());
    }

    @ExceptionHandler(NoSuchMeasure.class)
    void isNotThere(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
