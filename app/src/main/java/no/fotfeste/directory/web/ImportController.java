package no.fotfeste.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.directory.DirectoryRoutes;
import no.fotfeste.directory.upload.UploadKind;
import no.fotfeste.directory.upload.UploadReport;
import no.fotfeste.directory.upload.UploadService;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings in a file: look through it, see what it would do or what is wrong, then confirm. */
@Controller
@Outlet(audience = Audience.ADMINISTRATOR, reveals = Reveals.DIRECTORY)
class ImportController {

    private final UploadService uploads;

    ImportController(UploadService uploads) {
        this.uploads = uploads;
    }

    @GetMapping("/directory/import")
    String choose(Page page, Model model) {
        return form(Form.empty(), page, model);
    }

    @PostMapping("/directory/import")
    @Effect(Effect.Kind.CONTINUES)
    String look(
            @RequestParam MultiValueMap<String, String> posted,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> file,
            Page page,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Form form = Form.of(posted);
        Optional<UploadKind> kind = form.choice("kind", UploadKind.class);
        if (kind.isEmpty()) {
            form.refuse("kind", "directory.import.kind.missing");
        }
        byte[] content = file.isPresent() ? file.get().getBytes() : new byte[0];
        if (content.length == 0) {
            form.refuse("file", "directory.import.file.missing");
        }
        if (kind.isEmpty() || form.isFaulty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return form(form, page, model);
        }
        UploadReport report = uploads.look(kind.get(), content);
        if (report.isInOrder()) {
            return "redirect:" + DirectoryRoutes.upload(uploads.keep(kind.get(), content, page.account()));
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return report(report, null, model);
    }

    @GetMapping("/directory/import/{id}")
    String preview(@PathVariable UUID id, Page page, Model model) {
        return report(uploads.look(id, page.account()).orElseThrow(ImportController::gone), id, model);
    }

    @PostMapping("/directory/import/{id}")
    @Effect(Effect.Kind.DECIDES_ONCE)
    String confirm(
            @PathVariable UUID id,
            Page page,
            Model model,
            RedirectAttributes afterwards,
            HttpServletResponse response) {
        Optional<UploadReport> done = carryOut(id, page);
        if (done.isPresent() && done.get().isInOrder()) {
            afterwards.addFlashAttribute("added", done.get().added());
            afterwards.addFlashAttribute("changed", done.get().changed());
            afterwards.addFlashAttribute("proposed", done.get().proposed());
            return "redirect:" + DirectoryRoutes.importing();
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return report(uploads.look(id, page.account()).orElseThrow(ImportController::gone), id, model);
    }

    /** Nothing when somebody saved the same in the same moment: then everything is rolled back and looked at again. */
    private Optional<UploadReport> carryOut(UUID id, Page page) {
        try {
            return uploads.confirm(id, page.account());
        } catch (StaleVersion | DataIntegrityViolationException inTheWay) {
            return Optional.empty();
        }
    }

    private static String form(Form form, Page page, Model model) {
        List<Choice> kinds = Arrays.stream(UploadKind.values())
                .map(kind -> new Choice(
                        kind.name(),
                        page.text("directory.import.kind." + kind.name()),
                        page.text("directory.import.columns", kind.header())))
                .toList();
        model.addAttribute("form", form);
        model.addAttribute("kinds", kinds);
        return "directory/import";
    }

    private static String report(UploadReport report, @Nullable UUID id, Model model) {
        model.addAttribute("report", report);
        model.addAttribute("upload", id);
        return "directory/importReport";
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
