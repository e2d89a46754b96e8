package no.fotfeste.web.draft;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.web.Audience;
import no.fotfeste.web.DraftId;
import no.fotfeste.web.DraftSaved;
import no.fotfeste.web.DraftService;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import no.fotfeste.web.ShellRoutes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes one field at a time while someone types. Answers with names of fields, never with what stands in them. */
@Controller
class DraftController {

    private static final Pattern FIELD = Pattern.compile("[A-Za-z0-9._\\[\\]-]{1,100}");

    private final DraftService drafts;

    DraftController(DraftService drafts) {
        this.drafts = drafts;
    }

    @PostMapping(path = "/drafts/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Effect(Effect.Kind.TYPING)
    @Outlet(audience = Audience.SIGNED_IN, reveals = Reveals.NOTHING)
    ResponseEntity<Answer> save(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        Map<String, String> typed = form.all();
        if (typed.size() > DraftService.MOST_FIELDS
                || !typed.entrySet().stream().allMatch(DraftController::fits)) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        return idOf(id).flatMap(draft -> drafts.save(page.account(), draft, form.seen(), typed).stream())
                .map(saved -> ResponseEntity.ok(Answer.of(saved, page)))
                .findFirst()
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Throws away what was kept, and shows the form as if nobody had typed in it. */
    @PostMapping("/drafts/{id}/discard")
    @Effect(Effect.Kind.TYPING)
    @Outlet(audience = Audience.SIGNED_IN, reveals = Reveals.NOTHING)
    String discard(@PathVariable String id, Page page) {
        return "redirect:"
                + idOf(id).flatMap(draft -> drafts.discard(page.account(), draft).stream())
                        .findFirst()
                        .orElse(ShellRoutes.today());
    }

    private static boolean fits(Map.Entry<String, String> field) {
        return FIELD.matcher(field.getKey()).matches() && field.getValue().length() <= DraftService.LONGEST;
    }

    private static Stream<DraftId> idOf(String id) {
        return KeptForms.read(id).stream();
    }

    /**
     * What the browser is told.
     *
     * @param version the version the tab has now seen
     * @param said one line to show under the form
     * @param newer the fields another tab has changed
     */
    @PlainText
    record Answer(int version, String said, List<String> newer) {

        static Answer of(DraftSaved saved, Page page) {
            Stream<String> others = Stream.concat(saved.newer().stream(), saved.bothChanged().stream());
            String said = saved.hasCompany()
                    ? page.text("web.draft.company")
                    : page.text("web.draft.saved", page.time(page.clock().toLocalTime()));
            return new Answer(saved.draft().version(), said, others.sorted().toList());
        }
    }
}
