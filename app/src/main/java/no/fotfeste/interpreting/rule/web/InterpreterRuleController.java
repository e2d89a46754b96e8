package no.fotfeste.interpreting.rule.web;

import java.util.List;
import java.util.Map;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.interpreting.rule.CentreRules;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.NavigationItem;
import no.fotfeste.web.NavigationSource;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the leader says whether the house always uses an interpreter. */
@Controller
@Outlet(audience = Audience.LEADER, reveals = Reveals.NOTHING)
class InterpreterRuleController implements NavigationSource {

    private static final int AMONG_SETTINGS = 85;

    private final CentreRules rules;
    private final CurrentViewer viewer;

    InterpreterRuleController(CentreRules rules, CurrentViewer viewer) {
        this.rules = rules;
        this.viewer = viewer;
    }

    @GetMapping("/interpreters/rule")
    ModelAndView show() {
        return show(rules.always(viewer.get().body()));
    }

    /** As it stands. Somebody who comes second sees that: what they wanted is the only other there is. */
    private static ModelAndView show(boolean always) {
        Form form = Form.empty().or("always", always ? "yes" : "");
        return new ModelAndView("interpreting/rule", Map.of("form", form, "version", always));
    }

    @PostMapping("/interpreters/rule")
    @Effect(Effect.Kind.REPLACES)
    String decide(@RequestParam MultiValueMap<String, String> posted) {
        Form form = Form.of(posted);
        rules.decide(viewer.get(), form.value("version").equals("true"), form.ticked("always"));
        return "redirect:" + InterpreterRuleRoutes.rule();
    }

    @Override
    public List<NavigationItem> items(Page page) {
        return List.of(NavigationItem.of(
                InterpreterRuleRoutes.rule(), page.text("interpreting.menu"), AMONG_SETTINGS, Audience.LEADER));
    }

    @Override
    public int statements() {
        return 0;
    }
}
