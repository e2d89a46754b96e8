package no.fotfeste.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.DirectoryRoutes;
import no.fotfeste.directory.keeping.DirectoryKeeping;
import no.fotfeste.directory.web.DirectorySaving.Outcome;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Difference;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Meanwhile;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adds and changes the people one can call. To save is also to confirm; whoever does not keep them proposes. */
@Controller
@Outlet(
        audience = {Audience.ADMINISTRATOR, Audience.CASE_WORKERS, Audience.SERVICE_CONTACT},
        reveals = Reveals.DIRECTORY)
class ContactEditController {

    private final DirectoryKeeping keeping;
    private final DirectoryLookup found;

    ContactEditController(DirectoryKeeping keeping, DirectoryLookup found) {
        this.keeping = keeping;
        this.found = found;
    }

    @KeepsDraft(value = "directory.contact.new", about = "")
    @GetMapping("/directory/bodies/{id}/contacts/new")
    String add(@PathVariable String id, Model model) {
        Body body = found.body(id);
        return show(body, DirectoryRoutes.newContact(body.id()), Form.empty(), model);
    }

    @PostMapping("/directory/bodies/{id}/contacts/new")
    @Effect(Effect.Kind.ADDS)
    String saveNew(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> posted,
            Page page,
            Model model,
            HttpServletResponse response) {
        Body body = found.body(id);
        Form form = Form.of(posted);
        Outcome outcome = new DirectorySaving(form, response)
                .save(
                        ContactForm.read(form, ContactId.next(), body.id(), page.today()),
                        keeping::add,
                        "directory.contact.taken");
        return outcome == Outcome.SAVED
                ? "redirect:" + DirectoryRoutes.body(body.id())
                : show(body, DirectoryRoutes.newContact(body.id()), form, model);
    }

    @KeepsDraft(value = "directory.contact.draft", about = "")
    @GetMapping("/directory/contacts/{id}/edit")
    String edit(@PathVariable String id, Model model) {
        Contact contact = found.contact(id);
        return show(contact, Form.filled(ContactForm.values(contact)), model);
    }

    @PostMapping("/directory/contacts/{id}/edit")
    @Effect(Effect.Kind.REPLACES)
    String save(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> posted,
            Page page,
            Model model,
            HttpServletResponse response) {
        Contact kept = found.contact(id);
        Form form = Form.of(posted);
        Outcome outcome = new DirectorySaving(form, response)
                .save(
                        ContactForm.read(form, kept.id(), kept.body(), page.today()),
                        keeping::change,
                        "directory.contact.taken");
        return switch (outcome) {
            case SAVED -> "redirect:" + DirectoryRoutes.body(kept.body());
            case FAULTY -> show(kept, form, model);
            case CHANGED_MEANWHILE -> {
                Contact now = found.contact(id);
                Meanwhile.in(model, form, Difference.between(ContactForm.values(now), form, ContactForm.labels(page)));
                yield show(now, form, model);
            }
        };
    }

    private String show(Contact kept, Form form, Model model) {
        model.addAttribute("existing", true);
        show(found.body(kept.body().toString()), DirectoryRoutes.editContact(kept.id()), form, model);
        model.addAttribute("version", Integer.toString(kept.version()));
        return "directory/contactEdit";
    }

    private String show(Body body, String action, Form form, Model model) {
        model.addAttribute("proposing", !keeping.mayKeep(body.id()));
        model.addAttribute("body", body);
        model.addAttribute("action", action);
        model.addAttribute("form", form);
        model.addAttribute("version", "0");
        return "directory/contactEdit";
    }
}
