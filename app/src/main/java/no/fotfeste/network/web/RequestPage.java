package no.fotfeste.network.web;

import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.CaseNotFound;
import no.fotfeste.access.Door;
import no.fotfeste.access.OpenCase;
import no.fotfeste.access.Purpose;
import no.fotfeste.casefile.CaseAddress;
import no.fotfeste.casefile.ContactConflicts;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.network.KnownBeforeClosing;
import no.fotfeste.network.Move;
import no.fotfeste.network.Request;
import no.fotfeste.network.RequestId;
import no.fotfeste.network.Requests;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
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
@RequestMapping(RequestPage.REQUEST)
@Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
class RequestPage {

    static final String REQUEST = CaseAddress.CASE + "/requests/{request:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final Door door;
    private final Requests requests;
    private final AnswerForms forms;
    private final RequestSheets sheets;
    private final Around around;

    RequestPage(Door door, Requests requests, AnswerForms forms, RequestSheets sheets, Around around) {
        this.door = door;
        this.requests = requests;
        this.forms = forms;
        this.sheets = sheets;
        this.around = around;
    }

    /** What else is known of the case: what its receivers knew before it was closed, and who is not to be asked in it. */
    @Component
    record Around(KnownBeforeClosing known, ContactConflicts conflicts) {}

    @KeepsDraft("network.request.title")
    @GetMapping
    ModelAndView show(@PathVariable CaseId id, @PathVariable RequestId request, Page page) {
        return door.open(
                id, Purpose.READ, opened -> show(opened, find(opened, request), Form.empty(), page, HttpStatus.OK));
    }

    @PostMapping("/recall")
    @Effect(Effect.Kind.REPLACES)
    ModelAndView recall(
            @PathVariable CaseId id,
            @PathVariable RequestId request,
            @RequestParam MultiValueMap<String, String> posted,
            Page page) {
        return move(id, request, Form.of(posted), Optional.of(new Move.Recall()), page);
    }

    @PostMapping("/settle")
    @Effect(Effect.Kind.ENDS)
    String settle(@PathVariable CaseId id, @PathVariable RequestId request) {
        return door.open(id, Purpose.CHANGE, opened -> {
            around.known().settle(opened, find(opened, request).id());
            return "redirect:" + CaseAddress.of(id, "requests/" + request);
        });
    }

    @PostMapping("/{move:accept|decline|inform|complete}")
    @Effect(Effect.Kind.REPLACES)
    ModelAndView note(
            @PathVariable CaseId id,
            @PathVariable RequestId request,
            @PathVariable String move,
            @RequestParam MultiValueMap<String, String> posted,
            Page page) {
        Form form = Form.of(posted);
        Optional<Move> read = door.open(
                id,
                Purpose.READ,
                opened -> forms.read(
                        AnswerForms.Kind.of(move),
                        form,
                        find(opened, request).receiver(),
                        around.conflicts().closed(opened)));
        return move(id, request, form, read, page);
    }

    private ModelAndView move(CaseId id, RequestId request, Form form, Optional<Move> move, Page page) {
        if (move.isEmpty()) {
            return again(id, request, form, page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            door.open(id, Purpose.CHANGE, opened -> {
                requests.move(opened, find(opened, request), forms.version(form), move.get());
                return id;
            });
        } catch (StaleVersion first) {
            return again(id, request, form, page, HttpStatus.CONFLICT);
        }
        return new ModelAndView("redirect:" + CaseAddress.of(id, "requests/" + request));
    }

    private ModelAndView again(CaseId id, RequestId request, Form form, Page page, HttpStatus status) {
        return door.open(id, Purpose.READ, opened -> show(opened, find(opened, request), form, page, status));
    }

    /** A request of another case is as unknown as one that never was. */
    private Request find(OpenCase opened, RequestId request) {
        return requests.find(opened, request).orElseThrow(CaseNotFound::new);
    }

    private ModelAndView show(OpenCase opened, Request request, Form form, Page page, HttpStatus status) {
        return new ModelAndView(
                "network/request",
                Map.of(
                        "sheet", sheets.sent(request, page),
                        "request", request,
                        "path", CaseAddress.of(opened.id(), "requests/" + request.id()),
                        "back", CaseAddress.of(opened.id(), "helpers"),
                        "form", form,
                        "people",
                                forms.people(
                                        request.receiver(), around.conflicts().closed(opened), page),
                        "reasons", AnswerForms.reasons(page),
                        "known", around.known().isUnsettled(opened, request.id()),
                        "ended", Ended.of(request, requests.ended(opened, request), page),
                        "conflict", status == HttpStatus.CONFLICT),
                status);
    }
}
