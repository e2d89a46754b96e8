package no.fotfeste.directory.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Body.Kind;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.directory.DirectoryRoutes;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import no.fotfeste.web.SomebodyWasFirst;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One body: what it offers, when, in which languages, and whom to call there. */
@Controller
class BodyController {

    private final Directory directory;
    private final DirectoryEntries entries;
    private final DirectoryPresenter lines;
    private final DirectoryLookup found;

    BodyController(Directory directory, DirectoryEntries entries, DirectoryPresenter lines, DirectoryLookup found) {
        this.directory = directory;
        this.entries = entries;
        this.lines = lines;
        this.found = found;
    }

    @GetMapping("/directory/bodies/{id}")
    @Outlet(audience = Audience.SIGNED_IN, reveals = Reveals.DIRECTORY)
    String body(@PathVariable String id, Page page, Model model) {
        Body body = found.body(id);
        model.addAttribute("line", lines.withContacts(List.of(body)).getFirst());
        model.addAttribute("languages", languages(body, page.language().locale()));
        model.addAttribute(
                "served", body.kind() == Kind.CENTRE ? lines.served(directory.servedBy(body.id())) : List.of());
        model.addAttribute("mayServe", body.kind() == Kind.CENTRE && page.mayReach(Audience.ADMINISTRATOR));
        model.addAttribute("mayEdit", page.mayReach(Audience.ADMINISTRATOR, Audience.CENTRE));
        return "directory/body";
    }

    @PostMapping("/directory/contacts/{id}/confirm")
    @Effect(Effect.Kind.REPLACES)
    @Outlet(
            audience = {Audience.ADMINISTRATOR, Audience.CENTRE},
            reveals = Reveals.DIRECTORY)
    String confirm(@PathVariable String id, @RequestParam(defaultValue = "-1") int version, Page page) {
        Contact contact = found.contact(id);
        try {
            entries.confirm(contact.id(), version, page.today());
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
