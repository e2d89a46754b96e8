package no.fotfeste.access.web;

import java.util.List;
import java.util.Map;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.access.rights.DeputyService;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
import no.fotfeste.web.DirectionIsolation;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a leader names leaders of other houses, who step in where all of its own are kept out of a case. */
@Controller
@RequestMapping("/teams/deputies")
@Outlet(audience = Audience.LEADER, reveals = Reveals.STAFF)
class DeputiesController {

    private final CurrentViewer current;
    private final DeputyService deputies;

    DeputiesController(CurrentViewer current, DeputyService deputies) {
        this.current = current;
        this.deputies = deputies;
    }

    @GetMapping
    ModelAndView list(Page page) {
        return show(Form.empty());
    }

    @PostMapping
    @Effect(Effect.Kind.ADDS)
    ModelAndView name(@RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        BodyId house = current.get().body();
        return deputies.candidates(house).stream()
                .map(DeputyService.Deputy::account)
                .filter(account -> account.toString().equals(form.value("deputy")))
                .findFirst()
                .map(account -> {
                    deputies.name(current.get(), account);
                    return new ModelAndView("redirect:" + RightsRoutes.deputies());
                })
                .orElseGet(() -> show(form.refuse("deputy", "access.deputies.missing")));
    }

    @PostMapping("/{account:" + Identifier.PATTERN + "}/end")
    @Effect(Effect.Kind.ENDS)
    String end(@PathVariable AccountId account) {
        deputies.end(current.get().body(), account);
        return "redirect:" + RightsRoutes.deputies();
    }

    private ModelAndView show(Form form) {
        BodyId house = current.get().body();
        List<Choice> choices = deputies.candidates(house).stream()
                .map(each -> Choice.of(
                        each.account().toString(),
                        DirectionIsolation.joined(", ", List.of(each.name().reveal(), each.house()))))
                .toList();
        return new ModelAndView(
                "access/deputies",
                Map.of("form", form, "deputies", deputies.of(house), "choices", choices),
                form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
