package no.fotfeste.access.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.AccountRoutes;
import no.fotfeste.access.Role;
import no.fotfeste.access.signin.AccountEvents;
import no.fotfeste.access.signin.AccountEvents.What;
import no.fotfeste.access.signin.FactorRules;
import no.fotfeste.access.signin.Reauthentication;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Directory;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
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

/** For whom a code from an app is not enough at sign-in. */
@Controller
@RequestMapping("/accounts/second-factor")
@Outlet(audience = Audience.ADMINISTRATOR, reveals = Reveals.DIRECTORY)
class FactorRulesController {

    private final FactorRules rules;
    private final Directory directory;
    private final AccountEvents events;
    private final Reauthentication reauthentication;

    FactorRulesController(
            FactorRules rules, Directory directory, AccountEvents events, Reauthentication reauthentication) {
        this.rules = rules;
        this.directory = directory;
        this.events = events;
        this.reauthentication = reauthentication;
    }

    @GetMapping
    ModelAndView show(Page page) {
        return view(page, Form.empty());
    }

    @PostMapping
    @Effect(Effect.Kind.ADDS)
    ModelAndView add(Page page, @RequestParam MultiValueMap<String, String> posted) {
        reauthentication.require(AccountRoutes.factorRules());
        Form form = Form.of(posted);
        Optional<Role> role = List.of(Role.values()).stream()
                .filter(each -> each.name().equals(form.value("role")))
                .findFirst();
        Optional<Body> body = directory.bodies().stream()
                .filter(each -> each.id().toString().equals(form.value("body")))
                .findFirst();
        if (role.isEmpty() && body.isEmpty()) {
            form.refuse("role", "access.rule.missing");
            return view(page, form);
        }
        rules.add(role.orElse(null), body.map(Body::id).orElse(null));
        events.note(page.account(), What.RULE_ADDED);
        return new ModelAndView("redirect:" + AccountRoutes.factorRules());
    }

    @PostMapping("/{rule}/remove")
    @Effect(Effect.Kind.ENDS)
    String remove(Page page, @PathVariable UUID rule) {
        reauthentication.require(AccountRoutes.factorRules());
        rules.remove(rule);
        events.note(page.account(), What.RULE_REMOVED);
        return "redirect:" + AccountRoutes.factorRules();
    }

    private ModelAndView view(Page page, Form form) {
        ModelAndView view = new ModelAndView("access/factor-rules");
        view.addObject("form", form);
        view.addObject("rules", rules.all());
        view.addObject("leftOut", rules.isLeftOut());
        view.addObject(
                "roles",
                List.of(Role.values()).stream()
                        .map(role -> Choice.of(role.name(), page.text("access.role." + role.name())))
                        .toList());
        view.addObject(
                "bodies",
                directory.bodies().stream()
                        .map(body -> Choice.of(body.id().toString(), body.name()))
                        .toList());
        view.setStatus(form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
