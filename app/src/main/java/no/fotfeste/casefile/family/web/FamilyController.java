package no.fotfeste.casefile.family.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.ChangesWhoSees;
import no.fotfeste.access.door.Door;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.CaseTab;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.casefile.ClientDetails;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.casefile.conflict.RelatedPersonService;
import no.fotfeste.casefile.protection.AddressService;
import no.fotfeste.casefile.protection.ProtectionService;
import no.fotfeste.casefile.web.CaseForm;
import no.fotfeste.casefile.web.ClientChoices;
import no.fotfeste.casefile.web.ClientFields;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.CaseId;
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

/** Adds a child or an adult to a family. Each gets a case of their own. Only at a centre: the new case belongs to that house. */
@Controller
@ChangesWhoSees
class FamilyController {

    private final Door door;
    private final CaseService cases;
    private final ProtectionService protections;
    private final RelatedPersonService persons;
    private final AddressService addresses;

    FamilyController(
            Door door,
            CaseService cases,
            ProtectionService protections,
            RelatedPersonService persons,
            AddressService addresses) {
        this.door = door;
        this.cases = cases;
        this.protections = protections;
        this.persons = persons;
        this.addresses = addresses;
    }

    @KeepsDraft("casefile.family.title")
    @GetMapping(CaseRoutes.CASE + "/family/new")
    @Outlet(audience = Audience.CENTRE, reveals = Reveals.CASE)
    ModelAndView ask(@PathVariable CaseId id, Page page) {
        return door.open(id, Purpose.READ, opened -> {
            ClientCase client = cases.read(opened);
            Form form = Form.filled(Map.of("kind", CaseKind.CHILD.name(), "language", client.language()));
            return show(client, form, page);
        });
    }

    @PostMapping(CaseRoutes.CASE + "/family/new")
    @Effect(Effect.Kind.ADDS)
    @Outlet(audience = Audience.CENTRE, reveals = Reveals.CASE)
    ModelAndView add(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        return door.open(id, Purpose.CHANGE, opened -> {
            ClientCase client = cases.read(opened);
            Optional<NewClient> added = read(form, client, page);
            if (added.isEmpty()) {
                return show(client, form, page);
            }
            cases.receive(added.get(), member -> {
                protections.follow(member, opened, client.protection());
                if (added.get().kind() == CaseKind.CHILD && client.kind() == CaseKind.ADULT) {
                    persons.follow(member, opened);
                }
                addresses.follow(member, opened);
                return member.id();
            });
            return CaseForm.to(CaseRoutes.of(id).tab(CaseTab.CHILDREN));
        });
    }

    private static Optional<NewClient> read(Form form, ClientCase client, Page page) {
        CaseKind kind = form.choice("kind", CaseKind.class).orElse(null);
        String knownAs = form.line("knownAs", "casefile.client.name.missing");
        BirthDay born = ClientFields.born(form, page.today());
        String language = ClientFields.language(form);
        if (kind == null) {
            form.refuse("kind", "casefile.family.who.missing");
        }
        if (form.isFaulty() || kind == null) {
            return Optional.empty();
        }
        // An adult stays anonymous until she says otherwise; for a child, those who care for it decide what is written
        // down.
        return Optional.of(new NewClient(
                client.family(), kind, ClientDetails.of(knownAs, born, kind == CaseKind.ADULT, language)));
    }

    private static ModelAndView show(ClientCase client, Form form, Page page) {
        List<Choice> kinds = Arrays.stream(CaseKind.values())
                .sorted(Comparator.reverseOrder())
                .map(kind -> Choice.of(kind.name(), page.text("casefile.kind." + kind.name())))
                .toList();
        return CaseForm.show("family-form", client, form, Map.of("kinds", kinds, "choices", ClientChoices.of(page)));
    }
}
