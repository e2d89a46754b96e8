package no.fotfeste.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Body.Kind;
import no.fotfeste.directory.CentreService;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.DirectoryRoutes;
import no.fotfeste.directory.Municipality;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.keeping.DirectoryKeeping;
import no.fotfeste.directory.keeping.DirectoryKeeping.Outcome;
import no.fotfeste.kernel.Period;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Difference;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Meanwhile;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Which municipalities a centre serves, from when until when. */
@Controller
@Outlet(
        audience = {Audience.ADMINISTRATOR, Audience.CASE_WORKERS, Audience.SERVICE_CONTACT},
        reveals = Reveals.DIRECTORY)
class ServedController {

    private final Directory directory;
    private final DirectoryKeeping keeping;
    private final DirectoryPresenter lines;
    private final DirectoryLookup found;

    ServedController(Directory directory, DirectoryKeeping keeping, DirectoryPresenter lines, DirectoryLookup found) {
        this.directory = directory;
        this.keeping = keeping;
        this.lines = lines;
        this.found = found;
    }

    /** Empty for a new one; with a municipality and a first day, to change that one. */
    @KeepsDraft(
            value = "directory.body.serves",
            about = "",
            parameters = {"municipality", "from"})
    @GetMapping("/directory/bodies/{id}/serves")
    String show(@PathVariable String id, @RequestParam MultiValueMap<String, String> asked, Model model) {
        Body centre = centre(id);
        Form form = Form.of(asked);
        find(centre, form)
                .ifPresent(service -> form.or("last", lastDay(service)).or("existing", "yes"));
        return view(centre, form, model);
    }

    @PostMapping("/directory/bodies/{id}/serves")
    @Effect(value = Effect.Kind.REPLACES, seen = "before")
    String save(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> posted,
            Page page,
            Model model,
            HttpServletResponse response) {
        Body centre = centre(id);
        Form form = Form.of(posted);
        Optional<CentreService> wanted = read(centre, form);
        try {
            if (wanted.isPresent() && write(wanted.get(), form) == Outcome.NOTHING) {
                form.refuse("last", "directory.propose.nothing");
            }
        } catch (StaleVersion changed) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            Meanwhile.in(model, form, List.of(difference(centre, form, page)));
            return view(centre, form, model);
        } catch (DataIntegrityViolationException overlap) {
            form.refuse("municipality", "directory.serves.overlap");
        }
        if (!form.isFaulty()) {
            return "redirect:" + DirectoryRoutes.body(centre.id());
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return view(centre, form, model);
    }

    private Difference difference(Body centre, Form form, Page page) {
        Optional<LocalDate> now =
                find(centre, form).flatMap(service -> service.period().lastDay());
        return new Difference(
                "last",
                page.text("directory.serves.last"),
                now.map(day -> page.date(day)).orElse(""),
                form.date("last").map(day -> page.date(day)).orElse(""));
    }

    private Outcome write(CentreService service, Form form) {
        return form.ticked("existing")
                ? keeping.change(service, form.date("before").orElse(null))
                : keeping.add(service);
    }

    private Optional<CentreService> read(Body centre, Form form) {
        MunicipalityNumber municipality = municipality(form);
        Optional<LocalDate> from = form.date("from");
        if (from.isEmpty()) {
            form.refuse("from", "directory.serves.from.missing");
        }
        LocalDate last = form.date("last").orElse(null);
        if (last != null && from.isPresent() && last.isBefore(from.get())) {
            form.refuse("last", "directory.serves.order");
        }
        if (form.isFaulty() || municipality == null || from.isEmpty()) {
            return Optional.empty();
        }
        Period period = last == null ? Period.from(from.get()) : Period.closed(from.get(), last);
        return Optional.of(new CentreService(centre.id(), municipality, period));
    }

    private @Nullable MunicipalityNumber municipality(Form form) {
        String typed = form.line("municipality", "directory.serves.municipality.missing");
        Optional<Municipality> known = MunicipalityNumber.parse(typed).flatMap(directory::municipality);
        if (known.isEmpty()) {
            form.refuse("municipality", "directory.body.municipality.unknown", typed);
        }
        return known.map(Municipality::number).orElse(null);
    }

    private Optional<CentreService> find(Body centre, Form form) {
        return directory.servedBy(centre.id()).stream()
                .filter(service -> service.municipality().value().equals(form.value("municipality"))
                        && service.period().from().toString().equals(form.value("from")))
                .findFirst();
    }

    private static String lastDay(CentreService service) {
        return service.period().lastDay().map(LocalDate::toString).orElse("");
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private Body centre(String id) {
        Body body = found.body(id);
        if (body.kind() != Kind.CENTRE) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return body;
    }

    private String view(Body centre, Form form, Model model) {
        List<ServedLine> served = lines.served(directory.servedBy(centre.id()));
        String before = find(centre, form)
                .map(service -> text(service.period().until()))
                .orElse("");
        model.addAllAttributes(Map.of("centre", centre, "served", served, "form", form, "before", before));
        model.addAttribute("proposing", !keeping.mayKeep(centre.id()));
        return "directory/serves";
    }
}
