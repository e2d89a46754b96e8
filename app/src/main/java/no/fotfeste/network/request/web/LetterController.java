package no.fotfeste.network.request.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.documents.DocumentLanguages;
import no.fotfeste.documents.Download;
import no.fotfeste.documents.Paper;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.request.Request;
import no.fotfeste.network.request.RequestId;
import no.fotfeste.network.web.NetworkRoutes;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The same request on paper, with a code to acknowledge it by: to read, and as a file in the language of who is asked. */
@Controller
@RequestMapping(RequestController.REQUEST)
@Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
class LetterController {

    private final Door door;
    private final LetterPresenter letters;
    private final Paper paper;

    LetterController(Door door, LetterPresenter letters, Paper paper) {
        this.door = door;
        this.letters = letters;
        this.paper = paper;
    }

    @GetMapping("/letter")
    ModelAndView letter(@PathVariable CaseId id, @PathVariable RequestId request, Page page) {
        return door.open(id, Purpose.CHANGE, opened -> {
            Request sent = letters.find(opened, request);
            String path = NetworkRoutes.of(id).request(request);
            if (!letters.isStillToBeTold(opened, sent)) {
                return new ModelAndView("redirect:" + path);
            }
            if (!letters.mayBeMade(opened, sent)) {
                return new ModelAndView("network/letterStopped", Map.of("path", path), HttpStatus.CONFLICT);
            }
            Map<String, Object> model = new HashMap<>(letters.words(opened, sent, page));
            model.put("recent", letters.recent(sent, page));
            model.put("path", path);
            model.put("file", NetworkRoutes.of(id).letterFile(request));
            model.put("languages", DocumentLanguages.choices(page));
            return new ModelAndView("network/letter", model);
        });
    }

    @GetMapping("/letter.pdf")
    ResponseEntity<byte[]> file(
            @PathVariable CaseId id,
            @PathVariable RequestId request,
            @RequestParam(defaultValue = "") String language,
            Page page) {
        Page written = DocumentLanguages.chosen(language, page);
        Optional<Map<String, Object>> words = door.open(id, Purpose.DOCUMENT, opened -> {
            Request sent = letters.find(opened, request);
            return letters.mayBeMade(opened, sent)
                    ? Optional.of(letters.words(opened, sent, written))
                    : Optional.empty();
        });
        return words.map(given ->
                        Download.pdf(written.text("documents.file.letter"), paper.pdf("network/paper", given, written)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, NetworkRoutes.of(id).letter(request))
                        .build());
    }
}
