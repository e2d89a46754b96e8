package no.fotfeste.network.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.Door;
import no.fotfeste.access.OpenCase;
import no.fotfeste.access.Purpose;
import no.fotfeste.casefile.CaseAddress;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.NewRequest;
import no.fotfeste.network.RequestId;
import no.fotfeste.network.RequestKind;
import no.fotfeste.network.Requests;
import no.fotfeste.network.Route;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks somebody, or hands the case over: choose who, write, tick what is shared, see what the receiver sees, send. */
@Controller
@Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
class AskPage {

    private static final String HAND_OVER = "hand-over";

    private final Door door;
    private final Requests requests;
    private final AskForms forms;
    private final AskViews views;

    AskPage(Door door, Requests requests, AskForms forms, AskViews views) {
        this.door = door;
        this.requests = requests;
        this.forms = forms;
        this.views = views;
    }

    @GetMapping({CaseAddress.CASE + "/{what:requests}/new", CaseAddress.CASE + "/{what:hand-over}"})
    ModelAndView ask(
            @PathVariable CaseId id,
            @PathVariable String what,
            @RequestParam MultiValueMap<String, String> asked,
            Page page) {
        Form form = Form.of(asked);
        return door.open(id, purpose(kind(what)), opened -> {
            views.fill(opened, kind(what), form, page);
            return form(opened, kind(what), form, page, HttpStatus.OK);
        });
    }

    @PostMapping(CaseAddress.CASE + "/{what:requests|hand-over}/{act:edit|preview|send}")
    ModelAndView next(
            @PathVariable CaseId id,
            @PathVariable String what,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> posted,
            Page page) {
        Form form = Form.of(posted);
        RequestKind kind = kind(what);
        return door.open(id, purpose(kind), opened -> {
            if (act.equals("edit")) {
                return form(opened, kind, form, page, HttpStatus.OK);
            }
            List<Asked.Shareable> shareable = views.shareable(opened, page);
            Optional<NewRequest> asked = forms.read(opened, kind, form, shareable, page);
            if (asked.isEmpty()) {
                return form(opened, kind, form, page, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            return act.equals("send") ? send(opened, asked.get()) : preview(opened, kind, form, asked.get(), page);
        });
    }

    private ModelAndView send(OpenCase opened, NewRequest asked) {
        RequestId sent = requests.send(opened, asked);
        return new ModelAndView("redirect:" + CaseAddress.of(opened.id(), "requests/" + sent));
    }

    private ModelAndView preview(OpenCase opened, RequestKind kind, Form form, NewRequest asked, Page page) {
        return new ModelAndView(
                "network/preview",
                Map.of(
                        "asked",
                        views.asked(opened, kind, form, Optional.of(asked), page),
                        "form",
                        form,
                        "paper",
                        requests.routeTo(asked.receiver()) == Route.PAPER));
    }

    private ModelAndView form(OpenCase opened, RequestKind kind, Form form, Page page, HttpStatus status) {
        Asked asked = views.asked(opened, kind, form, Optional.empty(), page);
        return new ModelAndView("network/ask", Map.of("asked", asked, "form", form), status);
    }

    private static RequestKind kind(String what) {
        return what.equals(HAND_OVER) ? RequestKind.HAND_OVER : RequestKind.REQUEST;
    }

    private static Purpose purpose(RequestKind kind) {
        return kind == RequestKind.HAND_OVER ? Purpose.HAND_OVER : Purpose.CHANGE;
    }
}
