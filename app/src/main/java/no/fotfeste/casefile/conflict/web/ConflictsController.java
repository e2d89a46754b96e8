package no.fotfeste.casefile.conflict.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.access.door.ChangesWhoSees;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.conflict.Conflict;
import no.fotfeste.casefile.conflict.ConflictRoutes;
import no.fotfeste.casefile.conflict.ConflictService;
import no.fotfeste.casefile.conflict.ConflictService.Ruling;
import no.fotfeste.casefile.conflict.RelatedPerson;
import no.fotfeste.casefile.conflict.RelatedPersonId;
import no.fotfeste.casefile.conflict.RelatedPersonService;
import no.fotfeste.casefile.web.CaseForm;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.Secret;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Difference;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Meanwhile;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import no.fotfeste.web.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where a leader sees whom a case is closed to and which contacts are not to be asked in it, and confirms or lifts it. A leader it is
 * closed to finds no such case.
 */
@Controller
@RequestMapping(CaseRoutes.CASE + "/conflicts")
@Outlet(audience = Audience.LEADER, reveals = Reveals.CASE)
class ConflictsController {

    private static final String ACCOUNT = "/{account:" + Identifier.PATTERN + "}";
    private static final String CONTACT = "/contacts/{contact:" + Identifier.PATTERN + "}";

    private final Door door;
    private final CaseService cases;
    private final ConflictService conflicts;
    private final RelatedPersonService persons;

    ConflictsController(Door door, CaseService cases, ConflictService conflicts, RelatedPersonService persons) {
        this.door = door;
        this.cases = cases;
        this.conflicts = conflicts;
        this.persons = persons;
    }

    @GetMapping
    ModelAndView list(@PathVariable CaseId id, Page page) {
        return door.open(
                id,
                Purpose.READ,
                opened -> CaseForm.show(
                        "conflicts",
                        cases.read(opened),
                        Form.empty(),
                        Map.of("lines", ConflictLine.of(conflicts.of(opened), names(opened), id, page))));
    }

    @ChangesWhoSees
    @KeepsDraft("casefile.conflict.decide")
    @GetMapping(ACCOUNT)
    ModelAndView ask(@PathVariable CaseId id, @PathVariable AccountId account, Page page) {
        return askAbout(id, account, page);
    }

    @ChangesWhoSees
    @KeepsDraft("casefile.conflict.decide")
    @GetMapping(CONTACT)
    ModelAndView askAboutContact(@PathVariable CaseId id, @PathVariable ContactId contact, Page page) {
        return askAbout(id, contact, page);
    }

    @ChangesWhoSees
    @PostMapping(ACCOUNT)
    @Effect(Effect.Kind.REPLACES)
    ModelAndView decide(
            @PathVariable CaseId id,
            @PathVariable AccountId account,
            @RequestParam MultiValueMap<String, String> posted,
            Page page) {
        return decideAbout(id, account, Form.of(posted), page);
    }

    @ChangesWhoSees
    @PostMapping(CONTACT)
    @Effect(Effect.Kind.REPLACES)
    ModelAndView decideAboutContact(
            @PathVariable CaseId id,
            @PathVariable ContactId contact,
            @RequestParam MultiValueMap<String, String> posted,
            Page page) {
        return decideAbout(id, contact, Form.of(posted), page);
    }

    private ModelAndView askAbout(CaseId id, Identifier who, Page page) {
        return door.open(id, Purpose.READ, opened -> show(opened, find(opened, who), Form.empty(), page));
    }

    private ModelAndView decideAbout(CaseId id, Identifier who, Form form, Page page) {
        Ruling ruling = ruling(form);
        String reason = form.text("reason", "casefile.conflict.reason.missing");
        return door.open(id, Purpose.CHANGE, opened -> {
            cases.hold(opened);
            Conflict found = find(opened, who);
            if (form.isFaulty() || ruling == null) {
                return show(opened, found, form, page);
            }
            if (!form.value("version").equals(version(found))) {
                return Meanwhile.on(
                        show(opened, found, form, page), form, List.of(difference(found, ruling, reason, page)));
            }
            conflicts.decide(opened, who, ruling, reason);
            return CaseForm.to(ConflictRoutes.of(id).conflicts());
        });
    }

    static @Nullable Ruling ruling(Form form) {
        Ruling ruling = form.choice("ruling", Ruling.class).orElse(null);
        if (ruling == null) {
            form.refuse("ruling", "casefile.conflict.ruling.missing");
        }
        return ruling;
    }

    private Conflict find(OpenCase opened, Identifier who) {
        return conflicts.of(opened).stream()
                .filter(conflict -> conflict.who().equals(who))
                .findFirst()
                .orElseThrow(CaseNotFound::new);
    }

    private static String version(Conflict found) {
        Conflict.Decision decision = found.decision();
        return Shown.version(
                found.state(), decision == null ? "" : decision.at().toString());
    }

    private static Difference difference(Conflict now, Ruling ruling, String reason, Page page) {
        String kept = page.text("casefile.conflict.state." + now.state(), now.foundAt());
        Secret<String> why = now.decision() == null ? null : now.decision().reason();
        return new Difference(
                "ruling",
                page.text("casefile.conflict.ruling"),
                why == null ? kept : kept + "\n" + why.reveal(),
                page.text("casefile.apart.ruling." + ruling) + "\n" + reason);
    }

    private ModelAndView show(OpenCase opened, Conflict found, Form form, Page page) {
        return CaseForm.show(
                "conflict-form",
                cases.read(opened),
                form,
                Map.of(
                        "contact",
                        found.isContact(),
                        "version",
                        version(found),
                        "line",
                        ConflictLine.of(List.of(found), names(opened), opened.id(), page)
                                .getFirst()));
    }

    private Map<RelatedPersonId, String> names(OpenCase opened) {
        return persons.all(opened).stream()
                .collect(Collectors.toMap(
                        RelatedPerson::id, person -> person.identity().name().reveal()));
    }
}
