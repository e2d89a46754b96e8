package no.fotfeste.network.request.web;

import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.access.door.ChangesWhoSees;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseTab;
import no.fotfeste.casefile.conflict.ContactConflictService;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.network.request.KnownBeforeClosing;
import no.fotfeste.network.request.Request;
import no.fotfeste.network.request.RequestAction;
import no.fotfeste.network.request.RequestId;
import no.fotfeste.network.request.RequestService;
import no.fotfeste.network.web.NetworkRoutes;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Meanwhile;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One request from the sender's side: what was shared, what has happened, and answers that came by other ways. */
@Controller
@RequestMapping(RequestController.REQUEST)
@Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
class RequestController {

    static final String REQUEST = CaseRoutes.CASE + "/requests/{request:" + Identifier.PATTERN + "}";

    private final Door door;
    private final RequestService requests;
    private final AnswerForms forms;
    private final RequestPresenter sheets;
    private final KnownBeforeClosing known;
    private final ContactConflictService conflicts;

    RequestController(
            Door door,
            RequestService requests,
            AnswerForms forms,
            RequestPresenter sheets,
            KnownBeforeClosing known,
            ContactConflictService conflicts) {
        this.door = door;
        this.requests = requests;
        this.forms = forms;
        this.sheets = sheets;
        this.known = known;
        this.conflicts = conflicts;
    }

    @KeepsDraft("network.request.title")
    @GetMapping
    ModelAndView show(@PathVariable CaseId id, @PathVariable RequestId request, Page page) {
        return door.open(id, Purpose.READ, opened -> show(opened, find(opened, request), Form.empty(), page));
    }

    @ChangesWhoSees
    @PostMapping("/recall")
    @Effect(Effect.Kind.REPLACES)
    ModelAndView recall(
            @PathVariable CaseId id,
            @PathVariable RequestId request,
            @RequestParam MultiValueMap<String, String> posted,
            Page page) {
        return move(id, request, "recall", Form.of(posted), Optional.of(new RequestAction.Recall()), page);
    }

    @PostMapping("/settle")
    @Effect(Effect.Kind.ENDS)
    String settle(@PathVariable CaseId id, @PathVariable RequestId request) {
        return door.open(id, Purpose.CHANGE, opened -> {
            known.settle(opened, find(opened, request).id());
            return "redirect:" + NetworkRoutes.of(id).request(request);
        });
    }

    @ChangesWhoSees
    @PostMapping("/{move:accept|decline|inform|complete}")
    @Effect(Effect.Kind.REPLACES)
    ModelAndView note(
            @PathVariable CaseId id,
            @PathVariable RequestId request,
            @PathVariable String move,
            @RequestParam MultiValueMap<String, String> posted,
            Page page) {
        Form form = Form.of(posted);
        Optional<RequestAction> read = door.open(
                id,
                Purpose.READ,
                opened -> forms.read(
                        AnswerForms.Kind.of(move), form, find(opened, request).receiver(), conflicts.closed(opened)));
        return move(id, request, move, form, read, page);
    }

    private ModelAndView move(
            CaseId id, RequestId request, String name, Form form, Optional<RequestAction> move, Page page) {
        if (move.isEmpty()) {
            return again(id, request, name, form, page);
        }
        try {
            door.open(id, Purpose.CHANGE, opened -> {
                requests.move(opened, find(opened, request), forms.version(form), move.get());
                return id;
            });
        } catch (StaleVersion first) {
            return again(id, request, name, form, page);
        }
        return new ModelAndView("redirect:" + NetworkRoutes.of(id).request(request));
    }

    /** With what is wrong, and with what has happened when somebody else was first. */
    private ModelAndView again(CaseId id, RequestId request, String move, Form form, Page page) {
        return door.open(id, Purpose.READ, opened -> {
            Request now = find(opened, request);
            ModelAndView again = show(opened, now, form, page);
            return form.isFaulty() && forms.version(form) == now.version()
                    ? again
                    : Meanwhile.on(again, form, AnswerForms.differences(sheets.sent(now, page), move, form, page));
        });
    }

    /** A request of another case is as unknown as one that never was. */
    private Request find(OpenCase opened, RequestId request) {
        return requests.find(opened, request).orElseThrow(CaseNotFound::new);
    }

    private ModelAndView show(OpenCase opened, Request request, Form form, Page page) {
        return new ModelAndView(
                "network/request",
                Map.of(
                        "sheet", sheets.sent(request, page),
                        "request", request,
                        "caseId", opened.id(),
                        "back", CaseRoutes.of(opened.id()).tab(CaseTab.HELPERS),
                        "form", form,
                        "people", forms.people(request.receiver(), conflicts.closed(opened), page),
                        "reasons", AnswerForms.reasons(page),
                        "known", known.isUnsettled(opened, request.id()),
                        "ended", EndedSharing.of(request, requests.ended(opened, request), page)),
                form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
