package no.fotfeste.casefile.web;

import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseChanges;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.casefile.ClientDetails;
import no.fotfeste.casefile.identity.IdentityNumbers;
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

/** Where what a case says of its client is changed. Who saves second sees what the first has changed, and loses nothing. */
@Controller
class ClientController {

    private static final int LAST_VERSION = 1_000_000;

    private final Door door;
    private final CaseService cases;
    private final CaseChanges changes;
    private final IdentityNumbers numbers;

    ClientController(Door door, CaseService cases, CaseChanges changes, IdentityNumbers numbers) {
        this.door = door;
        this.cases = cases;
        this.changes = changes;
        this.numbers = numbers;
    }

    @KeepsDraft("casefile.client.title")
    @GetMapping(CaseRoutes.CASE + "/client")
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView ask(@PathVariable CaseId id, Page page) {
        return door.open(id, Purpose.READ, opened -> {
            ClientCase client = cases.read(opened);
            return show(client, Form.filled(ClientFields.kept(client)), page);
        });
    }

    @PostMapping(CaseRoutes.CASE + "/client")
    @Effect(Effect.Kind.REPLACES)
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView change(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        int version = form.number("version", 0, LAST_VERSION).orElse(-1);
        return door.open(id, Purpose.CHANGE, opened -> save(opened, form, version, page));
    }

    private ModelAndView save(OpenCase opened, Form form, int version, Page page) {
        ClientCase client = cases.read(opened);
        Optional<ClientDetails> details = ClientFields.read(form, client.staysAnonymous(), numbers, page.today());
        if (details.isEmpty()) {
            return show(client, form, page);
        }
        if (changes.change(opened, details.get(), version)) {
            return CaseForm.to(CaseRoutes.of(opened.id()).page());
        }
        ClientCase now = cases.read(opened);
        return Meanwhile.on(
                show(now, form, page), form, ClientFields.differences(now, form, ClientChoices.of(page), page));
    }

    private static ModelAndView show(ClientCase client, Form form, Page page) {
        return CaseForm.show("client-form", client, form, Map.of("choices", ClientChoices.of(page)));
    }
}
