package no.fotfeste.plan.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.pathway.Track;
import no.fotfeste.plan.MeasureId;
import no.fotfeste.plan.OwnMeasure;
import no.fotfeste.plan.PlanService;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where something that the catalogue does not know is put into the plan. */
@Controller
class OwnMeasureController {

    private final Door door;
    private final PlanService plans;
    private final CaseService cases;

    OwnMeasureController(Door door, PlanService plans, CaseService cases) {
        this.door = door;
        this.plans = plans;
        this.cases = cases;
    }

    @KeepsDraft("plan.own.title")
    @GetMapping(PlanRoutes.PLAN + "/add")
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView ask(@PathVariable CaseId id, Page page) {
        return door.open(id, Purpose.READ, opened -> show(opened, Form.empty(), page));
    }

    @PostMapping(PlanRoutes.PLAN + "/add")
    @Effect(Effect.Kind.ADDS)
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView add(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        return door.open(
                id,
                Purpose.CHANGE,
                opened -> read(form)
                        .map(own -> to(opened, plans.propose(opened, own)))
                        .orElseGet(() -> show(opened, form, page)));
    }

    /** On to the measure itself, where it gets an owner and a day. */
    private static ModelAndView to(OpenCase opened, MeasureId measure) {
        return new ModelAndView("redirect:" + PlanRoutes.of(opened.id()).measure(measure));
    }

    private static Optional<OwnMeasure> read(Form form) {
        String title = form.line("title", "plan.own.title.missing");
        Optional<Track> track = chosen(form, "track", Track.class);
        Optional<Milestone> milestone = chosen(form, "milestone", Milestone.class);
        Optional<ServiceType> service = chosen(form, "service", ServiceType.class);
        LocalDate due = form.date("due").orElse(null);
        if (form.isFaulty() || track.isEmpty() || milestone.isEmpty() || service.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new OwnMeasure(title, track.get(), milestone.get(), service.get(), due, Set.of()));
    }

    private static <E extends Enum<E>> Optional<E> chosen(Form form, String field, Class<E> type) {
        Optional<E> chosen = form.choice(field, type);
        if (chosen.isEmpty()) {
            form.refuse(field, "plan.own.choose");
        }
        return chosen;
    }

    private ModelAndView show(OpenCase opened, Form form, Page page) {
        Map<String, Object> model = Map.of(
                "client", cases.read(opened),
                "form", form,
                "tracks", choices(Track.values(), "plan.track.", page),
                "milestones", choices(Milestone.values(), "plan.milestone.", page),
                "services", MeasurePagePresenter.services(page));
        HttpStatus status = form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("plan/own", model, status);
    }

    private static List<Choice> choices(Enum<?>[] values, String prefix, Page page) {
        return Arrays.stream(values)
                .map(value -> Choice.of(value.name(), page.text(prefix + value)))
                .toList();
    }
}
