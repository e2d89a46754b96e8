package no.fotfeste.documents.web;

import java.util.Map;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.documents.DocumentLanguages;
import no.fotfeste.documents.Download;
import no.fotfeste.documents.Paper;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * A sheet for the client to carry: what to do in danger. Its outside says nothing, and what is written on it, such as a code word,
 * is kept nowhere.
 */
@Controller
@RequestMapping(CaseRoutes.CASE + "/safety-sheet")
@Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
class SafetySheetController {

    private final Door door;
    private final CaseService cases;
    private final Paper paper;

    SafetySheetController(Door door, CaseService cases, Paper paper) {
        this.door = door;
        this.cases = cases;
        this.paper = paper;
    }

    @GetMapping
    ModelAndView ask(@PathVariable CaseId id, Page page) {
        return door.open(id, Purpose.READ, opened -> {
            ClientCase client = cases.read(opened);
            return show(client, Form.empty().or("contact", client.safeContact()), page);
        });
    }

    @PostMapping
    @Effect(Effect.Kind.NONE)
    Object make(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        Page written = DocumentLanguages.chosen(form.value("language"), page);
        Map<String, Object> words = Map.of(
                "codeWord", form.line("codeWord"),
                "trusted", form.line("trusted"),
                "contact", form.line("contact"));
        ClientCase client = door.open(id, Purpose.DOCUMENT, cases::read);
        return form.isFaulty() ? show(client, form, page) : sheet(words, written);
    }

    private ResponseEntity<byte[]> sheet(Map<String, Object> words, Page written) {
        return Download.pdf(written.text("documents.file.sheet"), paper.pdf("documents/safetySheet", words, written));
    }

    private static ModelAndView show(ClientCase client, Form form, Page page) {
        return new ModelAndView(
                "documents/sheet",
                Map.of("client", client, "form", form, "languages", DocumentLanguages.choices(page)));
    }
}
