package no.fotfeste.stay.departure.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.stay.Destination;
import no.fotfeste.stay.Stay;
import no.fotfeste.stay.StayService;
import no.fotfeste.stay.departure.Leaving;
import no.fotfeste.stay.web.StayRoutes;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Difference;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import no.fotfeste.web.SomebodyWasFirst;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Leaving, decided together. What is not in place is noted with a reason; whoever wishes to leave, leaves. */
@Controller
@Outlet(audience = Audience.CENTRE, reveals = Reveals.CASE)
class DepartureController {

    private static final String ADDRESS = CaseRoutes.CASE + "/departure";

    private final Door door;
    private final StayService stays;
    private final DeparturePresenter views;
    private final FamilyDeparture departure;

    DepartureController(Door door, StayService stays, DeparturePresenter views, FamilyDeparture departure) {
        this.door = door;
        this.stays = stays;
        this.views = views;
        this.departure = departure;
    }

    @KeepsDraft("stay.departure.title")
    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable CaseId id, Page page) {
        return door.open(id, Purpose.DEPARTURE, opened -> {
            DepartureView view = views.of(opened, current(opened), page);
            Form form = Form.empty().or("leftOn", page.today().toString());
            view.others().forEach(other -> form.or(other.goesField(), "yes"));
            departure.fill(view, form);
            return view(view, form, HttpStatus.OK);
        });
    }

    private Stay current(OpenCase opened) {
        return stays.current(opened).orElseThrow(CaseNotFound::new);
    }

    private static ModelAndView view(DepartureView view, Form form, HttpStatus status) {
        ModelAndView shown = new ModelAndView("stay/departure", Map.of("view", view, "form", form));
        shown.setStatus(status);
        return shown;
    }

    @PostMapping(ADDRESS)
    @Effect(Effect.Kind.DECIDES_ONCE)
    ModelAndView leave(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        return door.open(id, Purpose.DEPARTURE, opened -> leave(opened, form, page));
    }

    private ModelAndView leave(OpenCase opened, Form form, Page page) {
        Stay stay = stays.current(opened).orElseThrow(() -> first(opened, form, page));
        DepartureView view = views.of(opened, stay, page);
        Optional<Leaving> leaving = new DepartureForm(form, view).read(leftAt(form, stay, page));
        if (leaving.isEmpty()) {
            return view(view, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        departure.leave(opened, view, leaving.get(), form, page);
        return new ModelAndView("redirect:" + StayRoutes.of(opened.id()).stay());
    }

    /** Somebody else has noted it. */
    private SomebodyWasFirst first(OpenCase opened, Form form, Page page) {
        List<Difference> differences = stays.all(opened).stream()
                .flatMap(stay -> Stream.ofNullable(stay.ended()))
                .max(Comparator.comparing(Stay.Ended::at))
                .map(ended -> differences(ended, form, page))
                .orElse(List.of());
        return new SomebodyWasFirst(StayRoutes.of(opened.id()).stay(), differences);
    }

    private static List<Difference> differences(Stay.Ended ended, Form form, Page page) {
        LocalDate day = LocalDate.ofInstant(ended.at(), page.clock().getZone());
        return List.of(
                new Difference(
                        "destination",
                        page.text("stay.departure.destination"),
                        told(ended.destination(), page),
                        told(form.choice("destination", Destination.class).orElse(null), page)),
                new Difference(
                        "leftOn",
                        page.text("stay.departure.leftOn"),
                        page.date(day),
                        form.date("leftOn").map(left -> page.date(left)).orElse("")));
    }

    private static String told(@Nullable Destination destination, Page page) {
        return destination == null ? "" : page.text("stay.destination." + destination.name());
    }

    /** The moment of leaving: now, or noon of a day that has been. */
    private static Instant leftAt(Form form, Stay stay, Page page) {
        LocalDate day = form.date("leftOn").orElse(page.today());
        if (day.isAfter(page.today())) {
            form.refuse("leftOn", "stay.departure.future");
        }
        if (day.isBefore(stay.arrivedOn(page.clock().getZone()))) {
            form.refuse("leftOn", "stay.departure.beforeArrival");
        }
        Instant noon = day.atTime(12, 0).atZone(page.clock().getZone()).toInstant();
        Instant at = day.equals(page.today()) ? page.now() : noon;
        return at.isBefore(stay.arrivedAt()) ? stay.arrivedAt() : at;
    }
}
