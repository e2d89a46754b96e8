package no.fotfeste.casefile.web;

import gg.jte.Content;
import java.util.Map;
import java.util.function.BiFunction;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.log.AccessHistory;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.casefile.Journal;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Form;
import no.fotfeste.web.Fragments;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What did not fit on the tabs of a case: older notes, and who looked longer ago. */
@Controller
class OlderController {

    private final Door door;
    private final CaseService cases;
    private final Journal journal;
    private final AccessHistory looks;
    private final Fragments fragments;

    OlderController(Door door, CaseService cases, Journal journal, AccessHistory looks, Fragments fragments) {
        this.door = door;
        this.cases = cases;
        this.journal = journal;
        this.looks = looks;
        this.fragments = fragments;
    }

    @GetMapping(CaseRoutes.CASE + "/journal/older")
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView notes(@PathVariable CaseId id, @RequestParam(defaultValue = "") String from, Page page) {
        int skipped = ListPart.skipped(from);
        return show(
                id,
                page.text("casefile.journal.older.title"),
                (opened, client) -> fragments.of(
                        "casefile/journal",
                        Map.of(
                                "page",
                                page,
                                "client",
                                client,
                                "notes",
                                ListPart.of(
                                        journal.of(opened, JournalPanel.SHOWN + 1, skipped),
                                        JournalPanel.SHOWN,
                                        skipped))));
    }

    @GetMapping(CaseRoutes.CASE + "/seen/older")
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView seen(@PathVariable CaseId id, @RequestParam(defaultValue = "") String from, Page page) {
        int skipped = ListPart.skipped(from);
        return show(
                id,
                page.text("casefile.seen.older.title"),
                (opened, client) -> fragments.of(
                        "casefile/seen",
                        Map.of(
                                "page",
                                page,
                                "client",
                                client,
                                "looks",
                                ListPart.of(
                                        looks.of(opened, SeenPanel.SHOWN + 1, skipped), SeenPanel.SHOWN, skipped))));
    }

    private ModelAndView show(CaseId id, String title, BiFunction<OpenCase, ClientCase, Content> part) {
        return door.open(id, Purpose.READ, opened -> {
            ClientCase client = cases.read(opened);
            Map<String, Object> model = Map.of("title", title, "content", part.apply(opened, client));
            return CaseForm.show("older", client, Form.empty(), model);
        });
    }
}
