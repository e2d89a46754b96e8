package no.fotfeste.casefile.protection.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.fotfeste.access.AccountService.Account;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseAddress;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.casefile.protection.Protection;
import no.fotfeste.casefile.protection.ProtectionService;
import no.fotfeste.casefile.web.CaseForm;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
import no.fotfeste.web.DirectionIsolation;
import no.fotfeste.web.Form;
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

/** Where a family's protection is set, and with a strict one who may know of it. It takes effect at once, for all of them. */
@Controller
class ProtectionController {

    private final Door door;
    private final CaseService cases;
    private final ProtectionService protections;

    ProtectionController(Door door, CaseService cases, ProtectionService protections) {
        this.door = door;
        this.cases = cases;
        this.protections = protections;
    }

    @GetMapping(CaseAddress.CASE + "/protection")
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView ask(@PathVariable CaseId id, Page page) {
        return door.open(id, Purpose.READ, opened -> {
            Form form = Form.of(Map.of(
                    "grade", List.of(cases.read(opened).protection().name()),
                    "circle", opened.circle().stream().map(AccountId::toString).toList()));
            return show(opened, form, page);
        });
    }

    @PostMapping(CaseAddress.CASE + "/protection")
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView set(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        return door.open(id, Purpose.CHANGE, opened -> {
            Protection grade = form.choice("grade", Protection.class).orElse(null);
            if (grade == null) {
                return show(opened, form.refuse("grade", "casefile.protect.grade.missing"), page);
            }
            protections.set(opened, grade, chosen(opened, form));
            return CaseForm.to(id, "");
        });
    }

    /** Only those who were offered can be chosen, whatever was posted. */
    private Set<AccountId> chosen(OpenCase opened, Form form) {
        return protections.candidates(opened).stream()
                .map(account -> account.viewer().account())
                .filter(account -> form.has("circle", account.toString()))
                .collect(Collectors.toSet());
    }

    private ModelAndView show(OpenCase opened, Form form, Page page) {
        ClientCase client = cases.read(opened);
        List<Choice> grades = Arrays.stream(Protection.values())
                .map(grade -> Choice.of(grade.name(), page.text("casefile.protection." + grade.name())))
                .toList();
        return CaseForm.show("protection-form", client, form, Map.of("grades", grades, "people", people(opened)));
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
