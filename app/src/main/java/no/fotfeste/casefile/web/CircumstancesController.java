package no.fotfeste.casefile.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.Circumstances;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Meanwhile;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is known of a person's situation: what holds now, and one page of questions for each theme. */
@Controller
class CircumstancesController {

    private static final String THEME =
            CaseRoutes.CASE + "/circumstances/{theme:person|stay|safety|children|home|income|law|health|together}";

    private final Door door;
    private final CaseService cases;
    private final Circumstances circumstances;

    CircumstancesController(Door door, CaseService cases, Circumstances circumstances) {
        this.door = door;
        this.cases = cases;
        this.circumstances = circumstances;
    }

    @GetMapping(CaseRoutes.CASE + "/circumstances")
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView overview(@PathVariable CaseId id, Page page) {
        return door.open(id, Purpose.READ, opened -> {
            Map<String, String> known = circumstances.of(opened);
            List<ThemeLine> themes = Arrays.stream(Theme.values())
                    .map(theme -> line(id, theme, known, page))
                    .toList();
            Map<String, Object> model = Map.of("facts", KnownFact.all(known, page), "themes", themes);
            return CaseForm.show("circumstances", cases.read(opened), Form.empty(), model);
        });
    }

    @PostMapping(CaseRoutes.CASE + "/circumstances/withdraw")
    @Effect(Effect.Kind.ENDS)
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView withdraw(@PathVariable CaseId id, @RequestParam(defaultValue = "") String fact) {
        return door.open(id, Purpose.CHANGE, opened -> {
            if (circumstances.of(opened).containsKey(fact)) {
                circumstances.withdraw(opened, fact);
            }
            return CaseForm.to(CaseRoutes.of(id).circumstances());
        });
    }

    @KeepsDraft("casefile.facts.title")
    @GetMapping(THEME)
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView ask(@PathVariable CaseId id, @PathVariable String theme, Page page) {
        return door.open(id, Purpose.READ, opened -> {
            Map<String, String> known = circumstances.of(opened);
            return show(cases.read(opened), theme(theme), filled(theme(theme), known), known, page);
        });
    }

    @PostMapping(THEME)
    @Effect(value = Effect.Kind.REPLACES, seen = "shown.")
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView note(
            @PathVariable CaseId id,
            @PathVariable String theme,
            @RequestParam MultiValueMap<String, String> posted,
            Page page) {
        Form form = Form.of(posted);
        return door.open(id, Purpose.CHANGE, opened -> save(opened, theme(theme), form, page));
    }

    private ModelAndView save(OpenCase opened, Theme theme, Form form, Page page) {
        cases.hold(opened);
        Map<String, String> now = circumstances.of(opened);
        FactAnswers answers = FactAnswers.read(form, theme, now, page);
        if (form.isFaulty()) {
            return show(cases.read(opened), theme, form, now, page);
        }
        if (!answers.differences().isEmpty()) {
            return Meanwhile.on(show(cases.read(opened), theme, form, now, page), form, answers.differences());
        }
        circumstances.note(opened, answers.noted());
        circumstances.withdraw(opened, answers.withdrawn());
        return CaseForm.to(CaseRoutes.of(opened.id()).circumstances());
    }

    private static ModelAndView show(ClientCase client, Theme theme, Form form, Map<String, String> shown, Page page) {
        List<FactQuestion> questions =
                theme.facts().stream().map(fact -> FactQuestion.of(fact, page)).toList();
        return CaseForm.show(
                "circumstances-form", client, form, Map.of("theme", theme, "questions", questions, "shown", shown));
    }

    private static ThemeLine line(CaseId id, Theme theme, Map<String, String> known, Page page) {
        int count = (int) theme.facts().stream()
                .filter(fact -> known.containsKey(fact.name()))
                .count();
        return new ThemeLine(
                page.text("casefile.theme." + theme.path()), ThemeRoutes.of(id).theme(theme), count);
    }

    private static Form filled(Theme theme, Map<String, String> known) {
        Map<String, String> all = new HashMap<>();
        theme.facts().forEach(fact -> all.put(fact.name(), known.getOrDefault(fact.name(), "")));
        return Form.filled(all);
    }

    private static Theme theme(String path) {
        return Theme.at(path).orElseThrow();
    }
}
