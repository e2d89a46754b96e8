package no.fotfeste.access.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import no.fotfeste.access.AccountRoutes;
import no.fotfeste.access.emergency.GuessingLimitService;
import no.fotfeste.access.emergency.GuessingLimits;
import no.fotfeste.access.emergency.GuessingLimits.Most;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Difference;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How often somebody may ask in an emergency: whoever guesses is to need years, and whoever helps only minutes. */
@Controller
@RequestMapping("/accounts/limits")
@Outlet(audience = Audience.ADMINISTRATOR, reveals = Reveals.STAFF)
class GuessingLimitsController {

    private static final List<String> FIELDS = List.of("anHour", "aDay", "nameAnHour", "nameADay", "free", "common");

    private final GuessingLimitService limits;

    GuessingLimitsController(GuessingLimitService limits) {
        this.limits = limits;
    }

    @KeepsDraft("access.limits.title")
    @GetMapping
    ModelAndView ask() {
        GuessingLimits now = limits.now();
        return show(now, Form.filled(fields(now)));
    }

    @PostMapping
    @Effect(Effect.Kind.REPLACES)
    ModelAndView set(@RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        Optional<Most> person = most(form, "anHour", "aDay");
        Optional<Most> sought = most(form, "nameAnHour", "nameADay");
        Optional<Integer> free = number(form, "free", GuessingLimits.MOST_FREE);
        Optional<Integer> common = number(form, "common", GuessingLimits.MOST_COMMON);
        GuessingLimits now = limits.now();
        if (form.isFaulty() || person.isEmpty() || sought.isEmpty() || free.isEmpty() || common.isEmpty()) {
            return show(now, form);
        }
        OptionalLong version = Stream.of(form.value("version"))
                .filter(shown -> shown.matches("[0-9]{1,18}"))
                .mapToLong(Long::parseLong)
                .findFirst();
        if (version.isEmpty()
                || !limits.set(version.getAsLong(), person.get(), sought.get(), free.get(), common.get())) {
            GuessingLimits theirs = limits.now();
            return Meanwhile.on(show(theirs, form), form, Difference.between(fields(theirs), form, labels(page)));
        }
        return new ModelAndView("redirect:" + AccountRoutes.limits());
    }

    private static Optional<Most> most(Form form, String anHour, String aDay) {
        Optional<Integer> hour = number(form, anHour, GuessingLimits.HIGHEST.anHour());
        Optional<Integer> day = number(form, aDay, GuessingLimits.HIGHEST.aDay());
        if (hour.isPresent() && day.isPresent() && day.get() < hour.get()) {
            form.refuse(aDay, "access.limits.day.less");
        }
        return hour.flatMap(inHour -> day.map(inDay -> new Most(inHour, inDay)));
    }

    private static Optional<Integer> number(Form form, String field, int most) {
        Optional<Integer> number = form.number(field, 1, most);
        if (number.isEmpty()) {
            form.refuse(field, "access.limits.missing");
        }
        return number;
    }

    private static Map<String, String> fields(GuessingLimits limits) {
        return Map.of(
                "anHour",
                Integer.toString(limits.person().anHour()),
                "aDay",
                Integer.toString(limits.person().aDay()),
                "nameAnHour",
                Integer.toString(limits.sought().anHour()),
                "nameADay",
                Integer.toString(limits.sought().aDay()),
                "free",
                Integer.toString(limits.freeMisses()),
                "common",
                Integer.toString(limits.commonName()));
    }

    private static Map<String, String> labels(Page page) {
        Map<String, String> labels = new LinkedHashMap<>();
        FIELDS.forEach(field -> labels.put(field, page.text("access.limits." + field)));
        return labels;
    }

    private static ModelAndView show(GuessingLimits now, Form form) {
        return new ModelAndView(
                "access/limits",
                Map.of("form", form, "limits", now, "fields", FIELDS),
                form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
