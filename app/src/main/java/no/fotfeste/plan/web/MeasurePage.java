package no.fotfeste.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.Door;
import no.fotfeste.access.OpenCase;
import no.fotfeste.access.Purpose;
import no.fotfeste.casefile.CaseAddress;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.plan.MeasureId;
import no.fotfeste.plan.MeasureView;
import no.fotfeste.plan.NoSuchMeasure;
import no.fotfeste.plan.Plans;
import no.fotfeste.plan.Turn;
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
class MeasurePage {

    private static final Map<String, Turn.Kind> TURNS = Map.of(
            "agree", Turn.Kind.AGREE,
            "assign", Turn.Kind.ASSIGN,
            "start", Turn.Kind.START,
            "resume", Turn.Kind.RESUME,
            "done", Turn.Kind.FINISH,
            "decline", Turn.Kind.DECLINE,
            "cancel", Turn.Kind.CANCEL,
            "block", Turn.Kind.BLOCK);
    private static final int LAST_VERSION = 1_000_000;

    private final Door door;
    private final Plans plans;
    private final MeasureViews views;
    private final TurnForm turns;

    MeasurePage(Door door, Plans plans, MeasureViews views, TurnForm turns) {
        this.door = door;
        this.plans = plans;
        this.views = views;
        this.turns = turns;
    }

    @KeepsDraft("plan.measure.page")
    @GetMapping(PlanAddress.MEASURE)
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView show(
            @PathVariable CaseId id,
            @PathVariable MeasureId measure,
            @RequestParam MultiValueMap<String, String> asked,
            Page page) {
        return door.open(id, Purpose.READ, opened -> views.show(opened, measure, Form.of(asked), page));
    }

    @PostMapping(PlanAddress.MEASURE + "/{turn:agree|assign|start|resume|done|decline|cancel|block}")
    @Effect(Effect.Kind.REPLACES)
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView take(
            @PathVariable CaseId id,
            @PathVariable MeasureId measure,
            @PathVariable String turn,
            @RequestParam MultiValueMap<String, String> posted,
            Page page) {
        Turn.Kind kind = TURNS.getOrDefault(turn, Turn.Kind.PROPOSE);
        return door.open(id, Purpose.CHANGE, opened -> take(opened, measure, kind, Form.of(posted), page));
    }

    private ModelAndView take(OpenCase opened, MeasureId id, Turn.Kind kind, Form form, Page page) {
        MeasureView measure = plans.measure(opened, id);
        int version = form.number("version", 0, LAST_VERSION).orElse(-1);
        Optional<Turn> turn = turns.read(opened, kind, form, measure, page);
        if (turn.isEmpty()) {
            return views.show(opened, id, form, page);
        }
        if (version != measure.version() || measure.state().after(kind).isEmpty()) {
            return views.conflict(opened, id, form, page);
        }
        plans.take(opened, id, version, turn.get());
        return new ModelAndView("redirect:" + CaseAddress.of(opened.id()));
    }

    @ExceptionHandler(NoSuchMeasure.class)
    void isNotThere(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
