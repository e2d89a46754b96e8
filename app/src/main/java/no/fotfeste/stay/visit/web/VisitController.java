package no.fotfeste.stay.visit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.ContactQuestionService;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.stay.visit.Visit;
import no.fotfeste.stay.visit.VisitKind;
import no.fotfeste.stay.visit.VisitPlace;
import no.fotfeste.stay.visit.VisitRepository;
import no.fotfeste.stay.web.StayRoutes;
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

/** Notes a visit or a talk. */
@Controller
@Outlet(audience = Audience.CENTRE, reveals = Reveals.CASE)
class VisitController {

    private static final String ADDRESS = CaseRoutes.CASE + "/stay/visit";
    private static final int DAY = 1440;

    private final Door door;
    private final VisitRepository visits;
    private final ContactQuestionService questions;

    VisitController(Door door, VisitRepository visits, ContactQuestionService questions) {
        this.door = door;
        this.visits = visits;
        this.questions = questions;
    }

    @KeepsDraft("stay.visits.add")
    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable CaseId id, Page page) {
        Form form = Form.empty().or("day", page.today().toString()).or("place", VisitPlace.CENTRE.name());
        return door.open(id, Purpose.READ, opened -> view(opened, form, page));
    }

    private ModelAndView view(OpenCase opened, Form form, Page page) {
        return new ModelAndView(
                "stay/visit",
                Map.of("caseId", opened.id(), "form", form, "questions", questions.ask(opened, form, page)));
    }

    @PostMapping(ADDRESS)
    @Effect(Effect.Kind.ADDS)
    ModelAndView add(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        Optional<Visit> visit = read(form, page);
        return door.open(id, Purpose.CHANGE, opened -> {
            questions.check(opened, form);
            if (visit.isEmpty() || form.isFaulty()) {
                ModelAndView again = view(opened, form, page);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                return again;
            }
            visits.add(opened, opened.viewer().orElseThrow().body(), visit.get());
            questions.keep(opened, form);
            return new ModelAndView("redirect:" + StayRoutes.of(opened.id()).stay());
        });
    }

    private static Optional<Visit> read(Form form, Page page) {
        Optional<VisitKind> kind = form.choice("kind", VisitKind.class);
        if (kind.isEmpty()) {
            form.refuse("kind", "stay.visit.kind.missing");
        }
        VisitPlace place = form.choice("place", VisitPlace.class).orElse(VisitPlace.CENTRE);
        LocalDate day = form.date("day").orElse(page.today());
        if (day.isAfter(page.today())) {
            form.refuse("day", "stay.visit.future");
        }
        Optional<Integer> minutes = form.number("minutes", 1, DAY);
        if (minutes.isEmpty()) {
            form.refuse("minutes", "web.form.number", 1, DAY);
        }
        if (form.isFaulty()) {
            return Optional.empty();
        }
        boolean onTelephone = kind.get() == VisitKind.TELEPHONE_TALK;
        VisitPlace where = onTelephone ? VisitPlace.TELEPHONE : notOnTelephone(place);
        return Optional.of(new Visit(kind.get(), where, at(day, page), minutes.get()));
    }

    private static VisitPlace notOnTelephone(VisitPlace place) {
        return place == VisitPlace.TELEPHONE ? VisitPlace.CENTRE : place;
    }

    private static Instant at(LocalDate day, Page page) {
        return day.equals(page.today())
                ? page.now()
                : day.atTime(LocalTime.NOON).atZone(page.clock().getZone()).toInstant();
    }
}
