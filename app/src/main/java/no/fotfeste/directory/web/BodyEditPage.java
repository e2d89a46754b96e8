package no.fotfeste.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Body.Level;
import no.fotfeste.directory.Conflict;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Difference;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes what stands about a body. */
@Controller
@Outlet(
        audience = {Audience.ADMINISTRATOR, Audience.CENTRE},
        reveals = Reveals.DIRECTORY)
class BodyEditPage {

    private final Directory directory;
    private final DirectoryEntries entries;
    private final Found found;

    BodyEditPage(Directory directory, DirectoryEntries entries, Found found) {
        this.directory = directory;
        this.entries = entries;
        this.found = found;
    }

    @GetMapping("/directory/bodies/{id}/edit")
    String edit(@PathVariable String id, Page page, Model model) {
        Body body = found.body(id);
        return show(body, Form.filled(BodyForm.values(body)), List.of(), page, model);
    }

    @PostMapping("/directory/bodies/{id}/edit")
    String save(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> posted,
            Page page,
            Model model,
            HttpServletResponse response) {
        Body kept = found.body(id);
        Form form = Form.of(posted);
        Optional<Body> changed = BodyForm.read(form, kept.id(), directory);
        if (changed.isPresent()) {
            try {
                entries.change(changed.get());
                return "redirect:/directory/bodies/" + kept.id();
            } catch (Conflict conflict) {
                return conflict(found.body(id), form, page, model, response);
            } catch (DuplicateKeyException taken) {
                form.refuse("name", "directory.body.taken");
            }
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(kept, form, List.of(), page, model);
    }

    private String conflict(Body kept, Form form, Page page, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        List<Difference> differences = Difference.between(BodyForm.values(kept), form, BodyForm.labels(page));
        return show(kept, form, differences, page, model);
    }

    private String show(Body kept, Form form, List<Difference> differences, Page page, Model model) {
        model.addAttribute("body", kept);
        model.addAttribute("form", form);
        model.addAttribute("differences", differences);
        // After a conflict the page carries the new version: whoever has read the differences may save.
        model.addAttribute("version", differences.isEmpty() ? form.value("version") : Integer.toString(kept.version()));
        model.addAttribute("types", ServiceTypes.choices(page));
        model.addAttribute(
                "levels",
                Arrays.stream(Level.values())
                        .map(level -> Choice.of(level.name(), page.text("directory.level." + level.name())))
                        .toList());
        return "directory/bodyEdit";
    }
}
