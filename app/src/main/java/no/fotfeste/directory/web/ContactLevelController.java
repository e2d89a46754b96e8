package no.fotfeste.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.DirectoryRoutes;
import no.fotfeste.directory.Municipality;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.keeping.DirectoryKeeping;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Difference;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.Meanwhile;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Who in a municipality is asked when nobody else answers. */
@Controller
@Outlet(
        audience = {Audience.ADMINISTRATOR, Audience.CASE_WORKERS, Audience.SERVICE_CONTACT},
        reveals = Reveals.DIRECTORY)
class ContactLevelController {

    private final Directory directory;
    private final DirectoryKeeping keeping;

    ContactLevelController(Directory directory, DirectoryKeeping keeping) {
        this.directory = directory;
        this.keeping = keeping;
    }

    @GetMapping("/directory/municipalities/{number:[0-9]{4}}/contact-level")
    String show(@PathVariable String number, Page page, Model model) {
        Municipality municipality = municipality(number);
        return view(municipality, Form.empty().or("contact", now(municipality)), page, model);
    }

    @PostMapping("/directory/municipalities/{number:[0-9]{4}}/contact-level")
    @Effect(value = Effect.Kind.REPLACES, seen = "before")
    String save(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> posted,
            Page page,
            Model model,
            HttpServletResponse response) {
        Municipality municipality = municipality(number);
        Form form = Form.of(posted);
        Optional<Contact> chosen = contacts(municipality).stream()
                .filter(contact -> contact.id().toString().equals(form.value("contact")))
                .findFirst();
        if (chosen.isEmpty()) {
            form.refuse("contact", "directory.contactLevel.missing");
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return view(municipality, form, page, model);
        }
        try {
            keeping.changeContactLevel(municipality.number(), before(form), chosen.get());
            return "redirect:" + DirectoryRoutes.municipality(municipality.number());
        } catch (StaleVersion meanwhile) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            Meanwhile.in(model, form, List.of(difference(municipality, chosen.get(), page)));
            return view(municipality, form, page, model);
        }
    }

    private Difference difference(Municipality municipality, Contact chosen, Page page) {
        String now = directory
                .contactLevel(municipality.number())
                .map(contact -> contact.name().reveal())
                .orElse("");
        return new Difference(
                "contact",
                page.text("directory.contactLevel.who"),
                now,
                chosen.name().reveal());
    }

    private static @Nullable ContactId before(Form form) {
        try {
            return form.value("before").isEmpty() ? null : ContactId.of(form.value("before"));
        } catch (IllegalArgumentException notOne) {
            throw new StaleVersion();
        }
    }

    private String now(Municipality municipality) {
        return directory
                .contactLevel(municipality.number())
                .map(contact -> contact.id().toString())
                .orElse("");
    }

    private Municipality municipality(String number) {
        return MunicipalityNumber.parse(number)
                .flatMap(directory::municipality)
                .filter(Municipality::isCurrent)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Contact> contacts(Municipality municipality) {
        List<Body> here = here(municipality);
        return directory.contactsOf(here.stream().map(Body::id).toList()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Body> here(Municipality municipality) {
        return directory.bodiesOf(municipality.number()).stream()
                .filter(body -> body.municipality() != null)
                .toList();
    }

    private String view(Municipality municipality, Form form, Page page, Model model) {
        Map<?, Body> bodies =
                directory.bodies(here(municipality).stream().map(Body::id).toList());
        List<Choice> choices = contacts(municipality).stream()
                .map(contact -> new Choice(
                        contact.id().toString(),
                        contact.name().reveal(),
                        Optional.ofNullable(bodies.get(contact.body()))
                                .map(Body::name)
                                .orElse(page.text("directory.wholeCountry"))))
                .toList();
        Set<BodyId> whose = directory
                .contactLevel(municipality.number())
                .map(named -> Set.of(named.body()))
                .orElseGet(() -> here(municipality).stream().map(Body::id).collect(Collectors.toSet()));
        model.addAttribute("proposing", !keeping.kept(whose).containsAll(whose));
        model.addAttribute("municipality", municipality);
        model.addAttribute("before", now(municipality));
        model.addAttribute("people", choices);
        model.addAttribute("form", form);
        return "directory/contactLevel";
    }
}
