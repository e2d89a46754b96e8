package no.fotfeste.plan.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Language;
import no.fotfeste.plan.Measure;
import no.fotfeste.plan.MeasureState;
import no.fotfeste.plan.PlanService;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The plan on paper, in plain words, for the person it is about. Says nothing of who she is or where. */
@Controller
class PlanPrintController {

    private final Door door;
    private final PlanService plans;
    private final PlanPresenter sheets;

    PlanPrintController(Door door, PlanService plans, PlanPresenter sheets) {
        this.door = door;
        this.plans = plans;
        this.sheets = sheets;
    }

    @GetMapping(PlanRoutes.PLAN + "/print")
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView print(@PathVariable CaseId id, @RequestParam(defaultValue = "") String texts, Page page) {
        Language language = texts.isEmpty() ? page.language() : Language.ofCode(texts);
        return door.open(id, Purpose.READ, opened -> show(opened, language, page));
    }

    private ModelAndView show(OpenCase opened, Language language, Page page) {
        List<Measure> inPlan = plans.measures(opened).stream()
                .filter(PlanPrintController::isInThePlan)
                .sorted(Comparator.comparing(measure -> measure.state() == MeasureState.DONE))
                .toList();
        PlanWords words = sheets.words(opened, page, inPlan);
        boolean unreviewed = inPlan.stream()
                .anyMatch(measure -> measure.step() != null && !measure.step().isReviewedIn(language));
        Map<String, Object> model = Map.of(
                "lines",
                inPlan.stream().map(measure -> line(measure, words, language)).toList(),
                "caseId",
                opened.id(),
                "texts",
                language,
                "unreviewed",
                unreviewed);
        return new ModelAndView("plan/print", model);
    }

    /** What has been decided with her, and not ended without being done. */
    private static boolean isInThePlan(Measure measure) {
        return switch (measure.state()) {
            case AGREED, REQUESTED, ACCEPTED, UNDER_WAY, BLOCKED, DONE -> true;
            case PROPOSED, DECLINED, CANCELLED -> false;
        };
    }

    private static PrintedLine line(Measure measure, PlanWords words, Language language) {
        return new PrintedLine(
                measure.title(language),
                measure.step() == null ? "" : measure.step().textForClient(language),
                words.owner(measure),
                measure.state() == MeasureState.DONE ? words.when(measure) : words.due(measure),
                measure.state() == MeasureState.DONE);
    }
}
