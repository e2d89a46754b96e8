package no.fotfeste.casefile.protection.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.ChangesWhoSees;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.protection.ProtectionService;
import no.fotfeste.casefile.protection.RaisedProtection;
import no.fotfeste.casefile.protection.RaisedProtectionService;
import no.fotfeste.casefile.web.CaseForm;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import no.fotfeste.web.SomebodyWasFirst;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a leader looks at protection that somebody has raised: it stands, or it is lowered and what it took away comes back. */
@Controller
@ChangesWhoSees
@RequestMapping(CaseRoutes.CASE + "/protection/raised")
@Outlet(audience = Audience.LEADER, reveals = Reveals.CASE)
class RaisedProtectionController {

    private final Door door;
    private final CaseService cases;
    private final ProtectionService protections;
    private final RaisedProtectionService raised;

    RaisedProtectionController(
            Door door, CaseService cases, ProtectionService protections, RaisedProtectionService raised) {
        this.door = door;
        this.cases = cases;
        this.protections = protections;
        this.raised = raised;
    }

    /** What a leader says of it. */
    enum Ruling {
        STANDS,
        LOWER
    }

    @GetMapping
    ModelAndView ask(@PathVariable CaseId id, Page page) {
        return door.open(
                id,
                Purpose.READ,
                opened -> raised.waiting(opened)
                        .map(waiting -> show(opened, waiting, Form.empty(), page))
                        .orElseGet(() -> CaseForm.to(CaseRoutes.of(id).page())));
    }

    @PostMapping
    @Effect(Effect.Kind.DECIDES_ONCE)
    ModelAndView decide(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        Optional<Ruling> ruling = form.choice("ruling", Ruling.class);
        return door.open(id, Purpose.CHANGE, opened -> {
            cases.hold(opened);
            RaisedProtection waiting = raised.waiting(opened)
                    .orElseThrow(() -> new SomebodyWasFirst(CaseRoutes.of(id).page(), List.of()));
            if (ruling.isEmpty()) {
                return show(opened, waiting, form.refuse("ruling", "casefile.raised.ruling.missing"), page);
            }
            switch (ruling.get()) {
                case STANDS -> protections.confirm(opened);
                case LOWER -> protections.set(opened, waiting.before(), Set.of());
            }
            return CaseForm.to(CaseRoutes.of(id).page());
        });
    }

    private ModelAndView show(OpenCase opened, RaisedProtection waiting, Form form, Page page) {
        List<Choice> rulings = Arrays.stream(Ruling.values())
                .map(ruling -> new Choice(
                        ruling.name(),
                        page.text("casefile.raised.ruling." + ruling.name()),
                        page.text("casefile.raised.ruling." + ruling.name() + ".help")))
                .toList();
        return CaseForm.show("raised-form", cases.read(opened), form, Map.of("waiting", waiting, "rulings", rulings));
    }
}
