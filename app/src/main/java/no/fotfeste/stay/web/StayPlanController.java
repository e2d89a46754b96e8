package no.fotfeste.stay.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.stay.Stay;
import no.fotfeste.stay.StayService;
import no.fotfeste.stay.absence.Absence;
import no.fotfeste.stay.absence.AbsenceKind;
import no.fotfeste.stay.absence.AbsenceRepository;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Difference;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Meanwhile;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** When somebody expects to leave, since when they only wait for a home, and days away. */
@Controller
@Outlet(audience = Audience.CENTRE, reveals = Reveals.CASE)
class StayPlanController {

    private static final String ADDRESS = CaseRoutes.CASE + "/stay/plan";

    private final Door door;
    private final StayService stays;
    private final AbsenceRepository absences;

    StayPlanController(Door door, StayService stays, AbsenceRepository absences) {
        this.door = door;
        this.stays = stays;
        this.absences = absences;
    }

    @KeepsDraft("stay.plan.title")
    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable CaseId id) {
        return door.open(id, Purpose.READ, opened -> {
            Stay stay = current(opened);
            return view(opened, Form.filled(written(stay)), stay);
        });
    }

    private Stay current(OpenCase opened) {
        return stays.current(opened).orElseThrow(CaseNotFound::new);
    }

    private static Map<String, String> written(Stay stay) {
        Map<String, String> written = new TreeMap<>();
        written.put("departure", text(stay.outlook().departure()));
        written.put("ready", text(stay.outlook().readySince()));
        written.put("version", Integer.toString(stay.version()));
        return written;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static ModelAndView view(OpenCase opened, Form form, Stay stay) {
        return new ModelAndView("stay/plan", Map.of("caseId", opened.id(), "form", form, "version", stay.version()));
    }

    @PostMapping(ADDRESS)
    @Effect(Effect.Kind.REPLACES)
    ModelAndView plan(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        try {
            return door.open(id, Purpose.CHANGE, opened -> plan(opened, form, page));
        } catch (StaleVersion e) {
            return door.open(id, Purpose.READ, opened -> conflict(opened, form, page));
        }
    }

    private ModelAndView plan(OpenCase opened, Form form, Page page) {
        Stay stay = current(opened);
        LocalDate departure = form.date("departure").orElse(null);
        LocalDate ready = form.date("ready").orElse(null);
        LocalDate arrived = stay.arrivedOn(page.clock().getZone());
        refuseBefore(form, "departure", departure, arrived, "stay.plan.departure.early");
        refuseBefore(form, "ready", ready, arrived, "stay.plan.ready.early");
        if (ready != null && ready.isAfter(page.today())) {
            form.refuse("ready", "stay.plan.ready.late");
        }
        Optional<Absence> away = away(form, arrived);
        if (form.isFaulty()) {
            ModelAndView again = view(opened, form, stay);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        if (form.number("version", 0, Integer.MAX_VALUE).orElse(-1) != stay.version()) {
            return conflict(opened, form, page);
        }
        stays.plan(opened, stay, departure, ready);
        away.ifPresent(absence -> absences.add(opened, stay, absence));
        return new ModelAndView("redirect:" + StayRoutes.of(opened.id()).stay());
    }

    private static void refuseBefore(Form form, String field, @Nullable LocalDate day, LocalDate earliest, String key) {
        if (day != null && day.isBefore(earliest)) {
            form.refuse(field, key);
        }
    }

    private static Optional<Absence> away(Form form, LocalDate arrived) {
        Optional<AbsenceKind> kind = form.choice("awayKind", AbsenceKind.class);
        LocalDate from = form.date("awayFrom").orElse(null);
        LocalDate back = form.date("awayUntil").orElse(null);
        if (kind.isEmpty() || from == null || back == null) {
            boolean partly = kind.isPresent() || from != null || back != null;
            if (partly) {
                form.refuse("awayFrom", "stay.plan.away.partly");
            }
            return Optional.empty();
        }
        refuseBefore(form, "awayFrom", from, arrived, "stay.plan.away.early");
        refuseBefore(form, "awayUntil", back, from, "stay.plan.away.order");
        return form.isFaulty() ? Optional.empty() : Optional.of(new Absence(kind.get(), from, back));
    }

    private ModelAndView conflict(OpenCase opened, Form form, Page page) {
        Stay stay = current(opened);
        Map<String, String> labels =
                Map.of("departure", page.text("stay.plan.departure"), "ready", page.text("stay.plan.ready"));
        return Meanwhile.on(view(opened, form, stay), form, Difference.between(written(stay), form, labels));
    }
}
