package no.fotfeste.casefile.emergency.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.access.emergency.SecondPersonAnswer;
import no.fotfeste.access.emergency.SecondPersonRequest;
import no.fotfeste.access.emergency.SecondPersonService;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Reveals;
import no.fotfeste.web.ShellRoutes;
import no.fotfeste.web.SomebodyWasFirst;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a second person says yes or no to that somebody opens a protected case in an emergency. To everybody else there is no such page. */
@Controller
@RequestMapping("/break-glass/requests/{request:" + Identifier.PATTERN + "}")
@Outlet(audience = Audience.CENTRE, reveals = Reveals.CASE_LIST)
class SecondPersonController {

    private final Door door;
    private final CaseService cases;
    private final SecondPersonService seconds;

    SecondPersonController(Door door, CaseService cases, SecondPersonService seconds) {
        this.door = door;
        this.cases = cases;
        this.seconds = seconds;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID request) {
        return door.look(Purpose.SECOND_PERSON, viewing -> show(viewing, find(viewing, request), Form.empty()));
    }

    @PostMapping
    @Effect(Effect.Kind.DECIDES_ONCE)
    ModelAndView answer(@PathVariable UUID request, @RequestParam MultiValueMap<String, String> posted) {
        Form form = Form.of(posted);
        SecondPersonAnswer answer = read(form);
        return door.look(Purpose.SECOND_PERSON, viewing -> {
            SecondPersonRequest found = find(viewing, request);
            if (answer == null) {
                return show(viewing, found, form);
            }
            if (!seconds.answer(request, answer)) {
                throw new SomebodyWasFirst(ShellRoutes.today(), List.of());
            }
            return new ModelAndView("redirect:" + ShellRoutes.today());
        });
    }

    private static @Nullable SecondPersonAnswer read(Form form) {
        SecondPersonAnswer answer =
                form.choice("answer", SecondPersonAnswer.class).orElse(null);
        if (answer == null) {
            form.refuse("answer", "casefile.glass.second.missing");
        }
        return answer;
    }

    private SecondPersonRequest find(Viewing viewing, UUID request) {
        return seconds.find(viewing, request).orElseThrow(CaseNotFound::new);
    }

    private ModelAndView show(Viewing viewing, SecondPersonRequest found, Form form) {
        String name = found.caseId()
                .map(id -> cases.knownAs(viewing, List.of(id)).getOrDefault(id, ""))
                .orElse("");
        return new ModelAndView(
                "casefile/glass-second",
                Map.of("form", form, "asked", found, "name", name),
                form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
