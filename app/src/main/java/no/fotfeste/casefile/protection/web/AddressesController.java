package no.fotfeste.casefile.protection.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.casefile.protection.AddressGrade;
import no.fotfeste.casefile.protection.AddressId;
import no.fotfeste.casefile.protection.AddressService;
import no.fotfeste.casefile.web.CaseForm;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
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

/** The addresses of a family, and what each reveals. Where the grade is strict it says why there are none. */
@Controller
@Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
class AddressesController {

    private static final String ADDRESSES = CaseRoutes.CASE + "/addresses";

    private final Door door;
    private final CaseService cases;
    private final AddressService addresses;

    AddressesController(Door door, CaseService cases, AddressService addresses) {
        this.door = door;
        this.cases = cases;
        this.addresses = addresses;
    }

    @KeepsDraft("casefile.address.heading")
    @GetMapping(ADDRESSES)
    ModelAndView list(@PathVariable CaseId id, Page page) {
        return door.open(id, Purpose.READ, opened -> show(opened, Form.empty(), page));
    }

    @PostMapping(ADDRESSES)
    @Effect(Effect.Kind.ADDS)
    ModelAndView note(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        return door.open(id, Purpose.CHANGE, opened -> {
            if (cases.read(opened).protection().isStrict()) {
                return show(opened, form.refuse("address", "casefile.address.strict.title"), page);
            }
            String text = form.text("address", "casefile.address.missing");
            AddressGrade grade = form.choice("grade", AddressGrade.class).orElse(null);
            if (grade == null) {
                form.refuse("grade", "casefile.address.grade.missing");
            }
            if (form.isFaulty() || grade == null) {
                return show(opened, form, page);
            }
            addresses.note(opened, text, grade);
            return CaseForm.to(CaseRoutes.of(id).addresses());
        });
    }

    @PostMapping(ADDRESSES + "/{address:" + Identifier.PATTERN + "}/remove")
    @Effect(Effect.Kind.ENDS)
    ModelAndView remove(@PathVariable CaseId id, @PathVariable AddressId address) {
        return door.open(id, Purpose.CHANGE, opened -> {
            addresses.remove(opened, address);
            return CaseForm.to(CaseRoutes.of(id).addresses());
        });
    }

    private ModelAndView show(OpenCase opened, Form form, Page page) {
        ClientCase client = cases.read(opened);
        List<Choice> grades = Arrays.stream(AddressGrade.values())
                .map(grade -> Choice.of(grade.name(), page.text("casefile.address.grade." + grade)))
                .toList();
        return CaseForm.show(
                "addresses",
                client,
                form,
                Map.of(
                        "addresses", addresses.of(opened),
                        "strict", client.protection().isStrict(),
                        "grades", grades));
    }
}
