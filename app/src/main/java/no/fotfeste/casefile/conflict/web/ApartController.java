package no.fotfeste.casefile.conflict.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.access.door.ChangesWhoSees;
import no.fotfeste.access.door.Door;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.conflict.CasesApart;
import no.fotfeste.casefile.conflict.CasesApart.Decided;
import no.fotfeste.casefile.conflict.ConflictService.Ruling;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.Secret;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Difference;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Meanwhile;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import no.fotfeste.web.ShellRoutes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a leader decides that two cases must be kept apart. It names neither client: each case is opened by itself. */
@Controller
@RequestMapping("/apart/{pair:" + Identifier.PATTERN + "}")
@Outlet(audience = Audience.LEADER, reveals = Reveals.CASE_LIST)
class ApartController {

    private final Door door;
    private final CasesApart apart;
    private final CaseService cases;

    ApartController(Door door, CasesApart apart, CaseService cases) {
        this.cases = cases;
        this.door = door;
        this.apart = apart;
    }

    @KeepsDraft("casefile.apart.title")
    @GetMapping
    ModelAndView ask(@PathVariable UUID pair) {
        return show(pair, both(pair), Form.empty());
    }

    @ChangesWhoSees
    @PostMapping
    @Effect(Effect.Kind.REPLACES)
    ModelAndView decide(@PathVariable UUID pair, @RequestParam MultiValueMap<String, String> posted, Page page) {
        List<CaseId> both = both(pair);
        Form form = Form.of(posted);
        Ruling ruling = ConflictsController.ruling(form);
        String reason = form.text("reason", "casefile.conflict.reason.missing");
        if (form.isFaulty() || ruling == null) {
            return show(pair, both, form);
        }
        Optional<Decided> first = door.open(
                both.getFirst(),
                Purpose.CHANGE,
                one -> door.open(both.getLast(), Purpose.CHANGE, other -> {
                    cases.hold(one);
                    if (!form.value("version").equals(apart.version(one, other, pair))) {
                        return Optional.of(apart.decided(one, pair).orElseThrow(StaleVersion::new));
                    }
                    apart.decide(one, pair, ruling, reason);
                    apart.decide(other, pair, ruling, reason);
                    return Optional.empty();
                }));
        return first.map(decided -> Meanwhile.on(
                        show(pair, both, form),
                        form,
                        List.of(difference(decided, new Decided(ruling, Secret.of(reason)), page))))
                .orElseGet(() -> new ModelAndView("redirect:" + ShellRoutes.today()));
    }

    private static Difference difference(Decided now, Decided mine, Page page) {
        return new Difference("ruling", page.text("casefile.apart.ruling"), told(now, page), told(mine, page));
    }

    private static String told(Decided decided, Page page) {
        return page.text("casefile.apart.ruling." + decided.ruling()) + "\n"
                + decided.reason().reveal();
    }

    private List<CaseId> both(UUID pair) {
        List<CaseId> both = door.look(Purpose.READ, viewing -> apart.of(viewing, pair));
        if (both.isEmpty()) {
            throw new CaseNotFound();
        }
        return both;
    }

    private ModelAndView show(UUID pair, List<CaseId> both, Form form) {
        return new ModelAndView(
                "casefile/apart",
                Map.of(
                        "path",
                        ApartRoutes.pair(pair),
                        "form",
                        form,
                        "version",
                        door.look(Purpose.READ, viewing -> apart.version(viewing, pair)),
                        "one",
                        CaseRoutes.of(both.getFirst()).page(),
                        "other",
                        CaseRoutes.of(both.getLast()).page()),
                form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
