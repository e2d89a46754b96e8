package no.fotfeste.casefile.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.CaseTab;
import no.fotfeste.casefile.ContactQuestionService;
import no.fotfeste.casefile.Journal;
import no.fotfeste.casefile.NoteKind;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a note of the journal is written. */
@Controller
class JournalController {

    private final Door door;
    private final CaseService cases;
    private final Journal journal;
    private final ContactQuestionService questions;

    JournalController(Door door, CaseService cases, Journal journal, ContactQuestionService questions) {
        this.door = door;
        this.cases = cases;
        this.journal = journal;
        this.questions = questions;
    }

    @KeepsDraft("casefile.journal.title")
    @GetMapping(CaseRoutes.CASE + "/journal/new")
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView ask(@PathVariable CaseId id, Page page) {
        return door.open(id, Purpose.READ, opened -> show(opened, Form.empty(), page));
    }

    @PostMapping(CaseRoutes.CASE + "/journal/new")
    @Effect(Effect.Kind.ADDS)
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView add(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        NoteKind kind = form.choice("kind", NoteKind.class).orElse(NoteKind.NOTE);
        if (form.value("kind").isEmpty()) {
            form.refuse("kind", "casefile.journal.kind.missing");
        }
        String text = form.text("note", "casefile.journal.text.missing");
        return door.open(id, Purpose.CHANGE, opened -> {
            if (kind.isContact()) {
                questions.check(opened, form);
            }
            if (form.isFaulty()) {
                return show(opened, form, page);
            }
            journal.add(opened, kind, text);
            if (kind.isContact()) {
                questions.keep(opened, form);
            }
            return CaseForm.to(CaseRoutes.of(id).tab(CaseTab.JOURNAL));
        });
    }

    private ModelAndView show(OpenCase opened, Form form, Page page) {
        List<Choice> kinds = Arrays.stream(NoteKind.values())
                .map(kind -> new Choice(
                        kind.name(),
                        page.text("casefile.note." + kind.name()),
                        page.text("casefile.note." + kind.name() + ".help")))
                .toList();
        return CaseForm.show(
                "journal-form",
                cases.read(opened),
                form,
                Map.of("kinds", kinds, "questions", questions.ask(opened, form, page)));
    }
}
