package no.fotfeste.casefile.protection.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fotfeste.access.AccountService.Account;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.ChangesWhoSees;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.casefile.Protection;
import no.fotfeste.casefile.protection.ProtectionService;
import no.fotfeste.casefile.web.CaseForm;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Difference;
import no.fotfeste.web.DirectionIsolation;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Meanwhile;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import no.fotfeste.web.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a family's protection is set, and with a strict one who may know of it. It takes effect at once, for all of them. */
@Controller
@ChangesWhoSees
class ProtectionController {

    private final Door door;
    private final CaseService cases;
    private final ProtectionService protections;

    ProtectionController(Door door, CaseService cases, ProtectionService protections) {
        this.door = door;
        this.cases = cases;
        this.protections = protections;
    }

    @KeepsDraft("casefile.protect.title")
    @GetMapping(CaseRoutes.CASE + "/protection")
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView ask(@PathVariable CaseId id, Page page) {
        return door.open(id, Purpose.READ, opened -> {
            Form form = Form.of(Map.of(
                    "grade",
                    List.of(cases.read(opened).protection().name()),
                    "circle",
                    others(opened).stream().map(AccountId::toString).toList()));
            return show(opened, form, page);
        });
    }

    @PostMapping(CaseRoutes.CASE + "/protection")
    @Effect(Effect.Kind.REPLACES)
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView set(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        return door.open(id, Purpose.CHANGE, opened -> {
            Protection grade = form.choice("grade", Protection.class).orElse(null);
            if (grade == null) {
                return show(opened, form.refuse("grade", "casefile.protect.grade.missing"), page);
            }
            cases.hold(opened);
            if (!form.value("version").equals(version(opened))) {
                return conflict(opened, grade, form, page);
            }
            Set<AccountId> chosen = chosen(opened, form);
            if (grade.isStrict() && chosen.isEmpty() && !people(opened).isEmpty()) {
                return show(opened, form.refuse("circle", "casefile.protect.circle.missing"), page);
            }
            protections.set(opened, grade, chosen);
            return CaseForm.to(CaseRoutes.of(id).page());
        });
    }

    /** Only those who were offered can be chosen, whatever was posted. */
    private Set<AccountId> chosen(OpenCase opened, Form form) {
        return protections.candidates(opened).stream()
                .map(account -> account.viewer().account())
                .filter(account -> form.has("circle", account.toString()))
                .collect(Collectors.toSet());
    }

    private ModelAndView conflict(OpenCase opened, Protection grade, Form form, Page page) {
        Protection now = cases.read(opened).protection();
        Map<String, String> names =
                people(opened).stream().collect(Collectors.toMap(Choice::value, Choice::label, (one, _) -> one));
        List<Difference> differences = Stream.of(
                        new Difference(
                                "grade",
                                page.text("casefile.protect.grade"),
                                page.text("casefile.protection." + now),
                                page.text("casefile.protection." + grade)),
                        new Difference(
                                "circle",
                                page.text("casefile.protect.circle"),
                                told(others(opened).stream().map(AccountId::toString), names),
                                told(form.chosen("circle").stream(), names)))
                .filter(difference -> !difference.theirs().equals(difference.mine()))
                .toList();
        return Meanwhile.on(show(opened, form, page), form, differences);
    }

    private static String told(Stream<String> people, Map<String, String> names) {
        return people.flatMap(person -> Stream.ofNullable(names.get(person)))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** What stands, as one version: the grade, and who may know. */
    private String version(OpenCase opened) {
        return Shown.version(cases.read(opened).protection(), new TreeSet<>(circle(opened)));
    }

    private static List<String> circle(OpenCase opened) {
        return opened.circle().stream().map(AccountId::toString).toList();
    }

    /** The circle as it is offered: whoever decides is always in it. */
    private static Set<AccountId> others(OpenCase opened) {
        Set<AccountId> others = new HashSet<>(opened.circle());
        opened.viewer().map(Viewer::account).ifPresent(others::remove);
        return others;
    }

    private ModelAndView show(OpenCase opened, Form form, Page page) {
        ClientCase client = cases.read(opened);
        List<Choice> grades = Arrays.stream(Protection.values())
                .map(grade -> Choice.of(grade.name(), page.text("casefile.protection." + grade.name())))
                .toList();
        return CaseForm.show(
                "protection-form",
                client,
                form,
                Map.of("grades", grades, "people", people(opened), "version", version(opened)));
    }

    private List<Choice> people(OpenCase opened) {
        return protections.candidates(opened).stream()
                .filter(account -> !opened.viewer()
                        .map(viewer -> viewer.account().equals(account.viewer().account()))
                        .orElse(false))
                .map(ProtectionController::person)
                .toList();
    }

    private static Choice person(Account account) {
        return Choice.of(
                account.viewer().account().toString(),
                DirectionIsolation.joined(", ", List.of(account.viewer().displayName(), account.bodyName())));
    }
}
