package no.fotfeste.plan.need.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.Circumstances;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.pathway.Track;
import no.fotfeste.plan.PlanService;
import no.fotfeste.plan.WhyNot;
import no.fotfeste.plan.need.Need;
import no.fotfeste.plan.need.NeedService;
import no.fotfeste.plan.need.NeedState;
import no.fotfeste.plan.need.Topic;
import no.fotfeste.plan.web.PlanRoutes;
import no.fotfeste.web.Audience;
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

/** What she wants help with: a little at a time, and again later. What is not answered is not asked for. */
@Controller
class NeedsController {

    private final Door door;
    private final NeedService needs;
    private final CaseService cases;
    private final Circumstances circumstances;
    private final PlanService plans;

    NeedsController(Door door, NeedService needs, CaseService cases, Circumstances circumstances, PlanService plans) {
        this.door = door;
        this.needs = needs;
        this.cases = cases;
        this.circumstances = circumstances;
        this.plans = plans;
    }

    /** What a topic was answered with. */
    private enum Answer {
        NOW,
        LATER
    }

    @KeepsDraft("plan.needs.title")
    @GetMapping(PlanRoutes.PLAN + "/needs")
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView ask(@PathVariable CaseId id, Page page) {
        return door.open(id, Purpose.READ, opened -> show(opened, Form.empty()));
    }

    @PostMapping(PlanRoutes.PLAN + "/needs")
    @Effect(Effect.Kind.ADDS)
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView keep(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        return door.open(id, Purpose.CHANGE, opened -> keep(opened, form, page));
    }

    private ModelAndView keep(OpenCase opened, Form form, Page page) {
        Map<Topic, Answer> answers = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            form.choice(topic.name(), Answer.class).ifPresent(answer -> answers.put(topic, answer));
        }
        String words = form.text("words");
        if (answers.isEmpty()) {
            form.refuse(Topic.FEELING_SAFE.name(), "plan.needs.nothing");
        }
        if (form.isFaulty()) {
            return show(opened, form);
        }
        circumstances.note(opened, Map.of("needsMapped", "true"));
        plans.renew(opened);
        Set<Topic> known = answered(opened);
        answers.forEach((topic, answer) -> {
            if (answer == Answer.LATER) {
                needs.notNow(opened, topic, WhyNot.CLIENT_WANTS_TO_WAIT, words);
            } else if (!known.contains(topic)) {
                needs.wanted(opened, topic, page.text("plan.topic.measure." + topic), words);
            }
        });
        return new ModelAndView("redirect:" + CaseRoutes.of(opened.id()).page());
    }

    /** Topics that a measure looks after already: asking again makes no second one. */
    private Set<Topic> answered(OpenCase opened) {
        return needs.of(opened).stream()
                .filter(need -> need.state() == NeedState.MEASURE)
                .map(Need::topic)
                .collect(Collectors.toSet());
    }

    private ModelAndView show(OpenCase opened, Form form) {
        Map<Track, List<Topic>> topics = new EnumMap<>(Track.class);
        Arrays.stream(Topic.values())
                .forEach(topic -> topics.computeIfAbsent(topic.track(), track -> new ArrayList<>())
                        .add(topic));
        Map<String, Object> model =
                Map.of("client", cases.read(opened), "form", form, "topics", topics, "answered", answered(opened));
        HttpStatus status = form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("plan/needs", model, status);
    }
}
