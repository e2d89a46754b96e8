package no.fotfeste.casefile.emergency.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.fotfeste.access.EmergencyReason;
import no.fotfeste.access.emergency.BreakGlass;
import no.fotfeste.access.signin.Reauthentication;
import no.fotfeste.casefile.emergency.EmergencyReader;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody asks to open a case in an emergency. What it answers is the same whatever there is. */
@Controller
class BreakGlassController {

    private final Reauthentication reauthentication;
    private final BreakGlass glass;
    private final EmergencyReader emergencies;

    BreakGlassController(Reauthentication reauthentication, BreakGlass glass, EmergencyReader emergencies) {
        this.reauthentication = reauthentication;
        this.glass = glass;
        this.emergencies = emergencies;
    }

    @KeepsDraft("casefile.glass.title")
    @GetMapping("/break-glass")
    @Outlet(audience = Audience.CENTRE, reveals = Reveals.NOTHING)
    ModelAndView ask(Page page) {
        reauthentication.require(EmergencyRoutes.ask());
        return show(Form.empty(), page);
    }

    @PostMapping("/break-glass")
    @Effect(Effect.Kind.ADDS)
    @Outlet(audience = Audience.CENTRE, reveals = Reveals.NOTHING)
    ModelAndView open(@RequestParam MultiValueMap<String, String> posted, Page page, HttpServletResponse response) {
        reauthentication.require(EmergencyRoutes.ask());
        Form form = Form.of(posted);
        return emergencies
                .read(form, page.today())
                .map(emergency -> glass.open(emergency)
                        .map(again -> wait(again, form, page, response))
                        .orElseGet(() -> new ModelAndView("redirect:" + EmergencyRoutes.opened())))
                .orElseGet(() -> show(form, page));
    }

    /** Whoever has asked too often waits: the page says until when, and whom to call meanwhile. */
    private static ModelAndView wait(Instant again, Form form, Page page, HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.RETRY_AFTER,
                Long.toString(Math.max(
                        1, Math.ceilDiv(Duration.between(page.now(), again).toMillis(), 1000))));
        ModelAndView shown = show(form.refuse("name", "casefile.glass.wait", again), page);
        shown.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return shown;
    }

    private static ModelAndView show(Form form, Page page) {
        List<Choice> reasons = Arrays.stream(EmergencyReason.values())
                .map(reason -> Choice.of(reason.name(), page.text("casefile.glass.reason." + reason.name())))
                .toList();
        return new ModelAndView(
                "casefile/glass-form",
                Map.of("form", form, "reasons", reasons),
                form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
