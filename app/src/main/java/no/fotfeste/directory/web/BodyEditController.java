package no.fotfeste.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Body.Level;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.DirectoryRoutes;
import no.fotfeste.directory.keeping.DirectoryKeeping;
import no.fotfeste.directory.web.DirectorySaving.Outcome;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Difference;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Meanwhile;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adds a body, and changes what stands about one; whoever does not keep it proposes to. */
@Controller
@Outlet(
        audience = {Audience.ADMINISTRATOR, Audience.CASE_WORKERS, Audience.SERVICE_CONTACT},
        reveals = Reveals.DIRECTORY)
class BodyEditController {

    private final Directory directory;
    private final DirectoryKeeping keeping;
    private final DirectoryLookup found;

    BodyEditController(Directory directory, DirectoryKeeping keeping, DirectoryLookup found) {
        this.directory = directory;
        this.keeping = keeping;
        this.found = found;
    }

    @KeepsDraft(value = "directory.body.new", parameters = "municipality")
    @GetMapping("/directory/bodies/new")
    @Outlet(audience = Audience.ADMINISTRATOR, reveals = Reveals.DIRECTORY)
    String begin(@RequestParam(defaultValue = "") String municipality, Page page, Model model) {
        return show(null, Form.filled(Map.of("municipality", municipality)), page, model);
    }

    @PostMapping("/directory/bodies/new")
    @Effect(Effect.Kind.ADDS)
    @Outlet(audience = Audience.ADMINISTRATOR, reveals = Reveals.DIRECTORY)
    String add(
            @RequestParam MultiValueMap<String, String> posted, Page page, Model model, HttpServletResponse response) {
        Form form = Form.of(posted);
        BodyId id = BodyId.next();
        Outcome outcome = new DirectorySaving(form, response)
                .save(BodyForm.read(form, id, directory), keeping::add, "directory.body.taken");
        return outcome == Outcome.SAVED ? "redirect:" + DirectoryRoutes.body(id) : show(null, form, page, model);
    }

    @KeepsDraft(value = "directory.body.draft", about = "")
    @GetMapping("/directory/bodies/{id}/edit")
    String edit(@PathVariable String id, Page page, Model model) {
        Body body = found.body(id);
        return show(body, Form.filled(BodyForm.values(body)), page, model);
    }

    @PostMapping("/directory/bodies/{id}/edit")
    @Effect(Effect.Kind.REPLACES)
    String save(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> posted,
            Page page,
            Model model,
            HttpServletResponse response) {
        Body kept = found.body(id);
        Form form = Form.of(posted);
        Outcome outcome = new DirectorySaving(form, response)
                .save(BodyForm.read(form, kept.id(), directory), keeping::change, "directory.body.taken");
        return switch (outcome) {
            case SAVED -> "redirect:" + DirectoryRoutes.body(kept.id());
            case FAULTY -> show(kept, form, page, model);
            case CHANGED_MEANWHILE -> {
                Body now = found.body(id);
                Meanwhile.in(model, form, Difference.between(BodyForm.values(now), form, BodyForm.labels(page)));
                yield show(now, form, page, model);
            }
        };
    }

    private static String title(@Nullable Body kept, boolean proposing, Page page) {
        if (kept == null) {
            return page.text("directory.body.new");
        }
        return page.text(proposing ? "directory.propose.body" : "directory.body.edit", kept.name());
    }

    private String show(@Nullable Body kept, Form form, Page page, Model model) {
        String path = kept == null ? DirectoryRoutes.newBody() : DirectoryRoutes.editBody(kept.id());
        model.addAttribute("path", path);
        model.addAttribute("back", kept == null ? DirectoryRoutes.search() : DirectoryRoutes.body(kept.id()));
        boolean proposing = kept != null && !keeping.mayKeep(kept.id());
        model.addAttribute("proposing", proposing);
        model.addAttribute("title", title(kept, proposing, page));
        model.addAttribute("form", form);
        model.addAttribute("version", Integer.toString(kept == null ? 0 : kept.version()));
        model.addAttribute("types", ServiceTypes.choices(page));
        model.addAttribute(
                "levels",
                Arrays.stream(Level.values())
                        .map(level -> Choice.of(level.name(), page.text("directory.level." + level.name())))
                        .toList());
        return "directory/bodyEdit";
    }
}
