package no.fotfeste.documents.received.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.documents.Download;
import no.fotfeste.documents.intake.Intake;
import no.fotfeste.documents.intake.IntakeResult;
import no.fotfeste.documents.intake.IntakeResult.Clean;
import no.fotfeste.documents.intake.IntakeResult.Refused;
import no.fotfeste.documents.received.FileKind;
import no.fotfeste.documents.received.ReceivedFileId;
import no.fotfeste.documents.received.ReceivedFileRepository;
import no.fotfeste.documents.received.ReceivedFileRepository.Fetched;
import no.fotfeste.documents.web.DocumentRoutes;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where a file that came from outside is added to a case, fetched and taken away. */
@Controller
@RequestMapping(CaseRoutes.CASE + "/documents")
@Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
class ReceivedFilesController {

    private static final String FILE = "/{file:" + Identifier.PATTERN + "}";

    private final Door door;
    private final CaseService cases;
    private final ReceivedFileRepository files;
    private final Intake intake;
    private final CurrentViewer viewer;

    ReceivedFilesController(
            Door door, CaseService cases, ReceivedFileRepository files, Intake intake, CurrentViewer viewer) {
        this.door = door;
        this.cases = cases;
        this.files = files;
        this.intake = intake;
        this.viewer = viewer;
    }

    @GetMapping("/new")
    ModelAndView ask(@PathVariable CaseId id, Page page) {
        return door.open(id, Purpose.READ, opened -> show(opened, Form.empty(), page));
    }

    @PostMapping("/new")
    @Effect(Effect.Kind.ADDS)
    ModelAndView add(
            @PathVariable CaseId id,
            @RequestParam MultiValueMap<String, String> posted,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> file,
            Page page)
            throws IOException {
        door.requireOpen(id);
        Form form = Form.of(posted);
        Optional<FileKind> kind = form.choice("kind", FileKind.class);
        if (kind.isEmpty()) {
            form.refuse("kind", "documents.file.kind.missing");
        }
        String about = form.line("about");
        IntakeResult looked = look(file);
        if (looked instanceof Refused refused) {
            form.refuse("file", "documents.refused." + refused.why().name());
        }
        return door.open(id, Purpose.CHANGE, opened -> {
            if (kind.isPresent() && !form.isFaulty() && looked instanceof Clean clean) {
                files.add(opened, kind.get(), about, clean);
                return toList(id);
            }
            return show(opened, form, page);
        });
    }

    @GetMapping(FILE)
    ResponseEntity<byte[]> fetch(@PathVariable CaseId id, @PathVariable ReceivedFileId file, Page page) {
        return door.open(id, Purpose.DOCUMENT, opened -> {
            Fetched fetched = files.find(opened, file).orElseThrow(CaseNotFound::new);
            return Download.of(
                    page.text("documents.file.received") + "."
                            + fetched.format().ending(),
                    fetched.format().type(),
                    opened.unsealBytes(fetched.content()));
        });
    }

    @PostMapping(FILE + "/remove")
    @Effect(Effect.Kind.ENDS)
    ModelAndView remove(@PathVariable CaseId id, @PathVariable ReceivedFileId file) {
        return door.open(id, Purpose.CHANGE, opened -> {
            files.remove(opened, file);
            return toList(id);
        });
    }

    private IntakeResult look(Optional<MultipartFile> file) throws IOException {
        if (file.isEmpty()) {
            return new Refused(IntakeResult.Reason.EMPTY);
        }
        try (InputStream content = file.get().getInputStream()) {
            return intake.look(
                    content, file.get().getSize(), viewer.get().account().toString());
        }
    }

    private static ModelAndView toList(CaseId id) {
        return new ModelAndView("redirect:" + DocumentRoutes.of(id).documents());
    }

    private ModelAndView show(OpenCase opened, Form form, Page page) {
        List<Choice> kinds = Arrays.stream(FileKind.values())
                .map(kind -> Choice.of(kind.name(), page.text("documents.kind." + kind.name())))
                .toList();
        return new ModelAndView(
                "documents/add",
                Map.of("client", cases.read(opened), "form", form, "kinds", kinds),
                form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
