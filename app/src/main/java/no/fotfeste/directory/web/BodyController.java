package no.fotfeste.directory.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Body.Kind;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.DirectoryRoutes;
import no.fotfeste.directory.keeping.DirectoryKeeping;
import no.fotfeste.directory.keeping.DirectoryKeeping.Outcome;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import no.fotfeste.web.SomebodyWasFirst;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One body: what it offers, when, in which languages, whom to call there, and what was said and changed of it by whom. */
@Controller
class BodyController {

    private static final int MANY = 500;

    private final Directory directory;
    private final DirectoryKeeping keeping;
    private final DirectoryPresenter lines;
    private final DirectoryLookup found;
    private final BesideEntry beside;

    BodyController(
            Directory directory,
            DirectoryKeeping keeping,
            DirectoryPresenter lines,
            DirectoryLookup found,
            BesideEntry beside) {
        this.directory = directory;
        this.keeping = keeping;
        this.lines = lines;
        this.found = found;
        this.beside = beside;
    }

    @GetMapping("/directory/bodies/{id}")
    @Outlet(audience = Audience.SIGNED_IN, reveals = Reveals.DIRECTORY)
    String body(@PathVariable String id, Page page, Model model) {
        Body body = found.body(id);
        model.addAttribute("line", lines.withContacts(List.of(body)).getFirst());
        model.addAttribute("languages", languages(body, page.language().locale()));
        model.addAttribute(
                "served", body.kind() == Kind.CENTRE ? lines.served(directory.servedBy(body.id())) : List.of());
        boolean mayEdit = page.mayReach(Audience.ADMINISTRATOR, Audience.CASE_WORKERS, Audience.SERVICE_CONTACT);
        model.addAttribute("mayServe", body.kind() == Kind.CENTRE && mayEdit);
        model.addAttribute("mayEdit", mayEdit);
        model.addAttribute("keeps", mayEdit && keeping.mayKeep(body.id()));
        model.addAttribute("proposals", beside.waiting(body.id(), page));
        model.addAttribute("changes", beside.lately(body.id(), page));
        return "directory/body";
    }

    @GetMapping("/directory/bodies/{id}/history")
    @Outlet(audience = Audience.SIGNED_IN, reveals = Reveals.DIRECTORY)
    String history(@PathVariable String id, Page page, Model model) {
        Body body = found.body(id);
        model.addAttribute("body", body);
        model.addAttribute("changes", beside.all(body.id(), MANY, page));
        return "directory/history";
    }

    /** Whoever does not keep the entry has no say in whether it is right. */
    @PostMapping("/directory/contacts/{id}/confirm")
    @Effect(Effect.Kind.REPLACES)
    @Outlet(
            audience = {Audience.ADMINISTRATOR, Audience.CASE_WORKERS, Audience.SERVICE_CONTACT},
            reveals = Reveals.DIRECTORY)
    String confirm(@PathVariable String id, @RequestParam(defaultValue = "-1") int version) {
        Contact contact = found.contact(id);
        try {
            if (keeping.confirm(contact, version) == Outcome.NOTHING) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
        } catch (StaleVersion meanwhile) {
            throw new SomebodyWasFirst(DirectoryRoutes.body(contact.body()), List.of());
        }
        return "redirect:" + DirectoryRoutes.contact(contact.body(), contact.id());
    }

    private static String languages(Body body, Locale locale) {
        return body.languages().stream()
                .map(code -> Locale.of(code).getDisplayLanguage(locale))
                .collect(Collectors.joining(", "));
    }
}
