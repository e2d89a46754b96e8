package no.fotfeste.documents.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.access.door.ChangesWhoSees;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.RecentChanges;
import no.fotfeste.documents.StoppedSending;
import no.fotfeste.documents.StoppedSendingService;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Difference;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import no.fotfeste.web.SomebodyWasFirst;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a leader takes a stand on something the guard stopped. */
@Controller
@RequestMapping(CaseRoutes.CASE + "/documents/stopped/{stopped:" + Identifier.PATTERN + "}")
@Outlet(audience = Audience.LEADER, reveals = Reveals.CASE)
@ChangesWhoSees
class StoppedSendingController {

    private final Door door;
    private final CaseService cases;
    private final StoppedSendingService sendings;
    private final Directory directory;
    private final RecentChanges recent;

    StoppedSendingController(
            Door door, CaseService cases, StoppedSendingService sendings, Directory directory, RecentChanges recent) {
        this.recent = recent;
        this.door = door;
        this.cases = cases;
        this.sendings = sendings;
        this.directory = directory;
    }

    @KeepsDraft("documents.release.title")
    @GetMapping
    ModelAndView ask(@PathVariable CaseId id, @PathVariable UUID stopped, Page page) {
        return door.open(id, Purpose.READ, opened -> show(opened, stopped, Form.empty(), page));
    }

    @PostMapping
    @Effect(Effect.Kind.DECIDES_ONCE)
    ModelAndView release(
            @PathVariable CaseId id,
            @PathVariable UUID stopped,
            @RequestParam MultiValueMap<String, String> posted,
            Page page) {
        Form form = Form.of(posted);
        return door.open(id, Purpose.CHANGE, opened -> {
            String reason = form.text("reason", "documents.release.missing");
            if (form.isFaulty()) {
                return show(opened, stopped, form, page);
            }
            if (!sendings.release(opened, stopped, reason)) {
                throw new SomebodyWasFirst(
                        DocumentRoutes.of(id).documents(), differences(opened, stopped, reason, page));
            }
            return new ModelAndView("redirect:" + DocumentRoutes.of(id).documents());
        });
    }

    private List<Difference> differences(OpenCase opened, UUID stopped, String mine, Page page) {
        return sendings.of(opened).stream()
                .filter(each -> each.id().equals(stopped) && each.releasedAt() != null)
                .map(each -> new Difference(
                        "reason",
                        page.text("documents.release.reason"),
                        each.reason().reveal(),
                        mine))
                .toList();
    }

    private ModelAndView show(OpenCase opened, UUID stopped, Form form, Page page) {
        StoppedSending sending = sendings.of(opened).stream()
                .filter(each -> each.id().equals(stopped))
                .findFirst()
                .orElseThrow(CaseNotFound::new);
        ClientCase client = cases.read(opened);
        StoppedSendingRow row = StoppedSendingPanel.row(
                opened,
                client,
                sending,
                directory.body(sending.recipient().body()).orElse(null),
                page);
        return new ModelAndView(
                "documents/release",
                Map.of(
                        "client",
                        client,
                        "form",
                        form,
                        "row",
                        row,
                        "stopped",
                        stopped,
                        "recent",
                        recent.told(
                                sending.recipient().body(), sending.recipient().contact(), page)),
                form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
