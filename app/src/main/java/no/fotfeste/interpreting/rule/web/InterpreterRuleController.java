package no.fotfeste.interpreting.rule.web;

import java.util.List;
import java.util.Map;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.interpreting.rule.CentreRules;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Difference;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.Meanwhile;
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
        boolean always = rules.always(viewer.get().body());
        return show(Form.empty().or("always", always ? "yes" : ""), always);
    }

    private static ModelAndView show(Form form, boolean always) {
        return new ModelAndView("interpreting/rule", Map.of("form", form, "version", Boolean.toString(always)));
    }

    @PostMapping("/interpreters/rule")
    @Effect(Effect.Kind.REPLACES)
    ModelAndView decide(@RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        boolean always = form.ticked("always");
        try {
            rules.decide(viewer.get(), form.value("version").equals("true"), always);
            return new ModelAndView("redirect:" + InterpreterRuleRoutes.rule());
        } catch (StaleVersion meanwhile) {
            boolean now = rules.always(viewer.get().body());
            return Meanwhile.on(show(form, now), form, List.of(difference(now, always, page)));
        }
    }

    private static Difference difference(boolean now, boolean mine, Page page) {
        return new Difference("always", page.text("interpreting.rule.always"), told(now, page), told(mine, page));
    }

    private static String told(boolean always, Page page) {
        return page.text(always ? "interpreting.rule.yes" : "interpreting.rule.no");
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
