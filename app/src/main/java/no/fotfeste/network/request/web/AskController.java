package no.fotfeste.network.request.web;

import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.ChangesWhoSees;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.request.NewRequest;
import no.fotfeste.network.request.RequestKind;
import no.fotfeste.network.web.NetworkRoutes;
import no.fotfeste.sharing.SharingRoutes;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Draft;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks somebody, or hands the case over: choose who, write, tick what is shared, see what the receiver sees, decide that it may be told, send. */
@Controller
@Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
@ChangesWhoSees
class AskController {

    private static final String HAND_OVER = "hand-over";

    private final Door door;
    private final RequestSending sending;
    private final AskPresenter views;
    private final AskDrafts drafts;
    private final SendingGuard guarding;

    AskController(Door door, RequestSending sending, AskPresenter views, AskDrafts drafts, SendingGuard guarding) {
        this.door = door;
        this.sending = sending;
        this.views = views;
        this.drafts = drafts;
        this.guarding = guarding;
    }

    @KeepsDraft(value = AskDrafts.KIND, parameters = "measure")
    @GetMapping(CaseRoutes.CASE + "/requests/new")
    ModelAndView ask(
            @PathVariable CaseId id,
            @RequestParam MultiValueMap<String, String> asked,
            @RequestAttribute(name = KeepsDraft.KEPT, required = false) @Nullable Draft kept,
            Page page) {
        return begin(id, RequestKind.REQUEST, asked, kept, page);
    }

    @KeepsDraft(value = AskDrafts.KIND, parameters = "measure")
    @GetMapping(CaseRoutes.CASE + "/" + HAND_OVER)
    ModelAndView handOver(
            @PathVariable CaseId id,
            @RequestParam MultiValueMap<String, String> asked,
            @RequestAttribute(name = KeepsDraft.KEPT, required = false) @Nullable Draft kept,
            Page page) {
        return begin(id, RequestKind.HAND_OVER, asked, kept, page);
    }

    private ModelAndView begin(
            CaseId id, RequestKind kind, MultiValueMap<String, String> asked, @Nullable Draft kept, Page page) {
        Form form = kept == null ? Form.of(asked) : drafts.restore(Form.of(asked), kept);
        return door.open(id, purpose(kind), opened -> {
            views.fill(opened, kind, form, page);
            return form(opened, kind, form, page, HttpStatus.OK);
        });
    }

    /** The pages after the first, when they are read again or gone back to. What is no longer kept begins anew. */
    @GetMapping(CaseRoutes.CASE + "/{what:requests|hand-over}/{act:edit|preview|send|refuse}")
    ModelAndView again(
            @PathVariable CaseId id,
            @PathVariable String what,
            @PathVariable String act,
            @RequestParam(name = AskDrafts.DRAFT, defaultValue = "") String draft,
            Page page) {
        RequestKind kind = kind(what);
        return door.open(
                id,
                purpose(kind),
                opened -> drafts.find(id, kind, draft, page)
                        .map(kept -> again(opened, kind, act, kept, page))
                        .orElseGet(() -> redirect(NetworkRoutes.of(id).ask(kind))));
    }

    private ModelAndView again(OpenCase opened, RequestKind kind, String act, Form kept, Page page) {
        if (!act.equals("preview")) {
            return form(opened, kind, kept, page, HttpStatus.OK);
        }
        return views.read(opened, kind, kept, page)
                .map(asked -> preview(opened, kind, kept, asked, page, HttpStatus.OK))
                .orElseGet(() -> form(opened, kind, kept, page, HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @PostMapping(CaseRoutes.CASE + "/{what:requests|hand-over}/{act:edit|preview|send|refuse}")
    @Effect(Effect.Kind.CONTINUES)
    ModelAndView next(
            @PathVariable CaseId id,
            @PathVariable String what,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> posted,
            Page page) {
        Form form = Form.of(posted);
        RequestKind kind = kind(what);
        return door.open(id, purpose(kind), opened -> {
            Optional<NewRequest> asked = act.equals("edit") ? Optional.empty() : views.read(opened, kind, form, page);
            if (act.equals("send") && asked.isPresent()) {
                return send(opened, kind, form, asked.get(), page);
            }
            if (act.equals("refuse") && asked.isPresent()) {
                sending.refuse(opened, asked.get(), form, page);
                return redirect(SharingRoutes.of(id).knows());
            }
            String draft = drafts.keep(id, kind, form, page).toString();
            return form.isFaulty()
                    ? form(opened, kind, form.or(AskDrafts.DRAFT, draft), page, HttpStatus.UNPROCESSABLE_CONTENT)
                    : redirect(address(id, kind, act) + "?" + AskDrafts.DRAFT + "=" + draft);
        });
    }

    private ModelAndView send(OpenCase opened, RequestKind kind, Form form, NewRequest asked, Page page) {
        if (!guarding.letsGo(opened, asked, form)) {
            return preview(opened, kind, form, asked, page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (sending.send(opened, asked, form, page)) {
            case RequestSending.Sent sent -> {
                drafts.finish(opened.id(), kind, form, page);
                yield redirect(NetworkRoutes.of(opened.id()).request(sent.request()));
            }
            case RequestSending.Undecided undecided ->
                preview(opened, kind, form, asked, page, HttpStatus.UNPROCESSABLE_CONTENT);
            case RequestSending.Gone gone ->
                form(
                        opened,
                        kind,
                        form.refuse("receiver", "network.ask.receiver.gone"),
                        page,
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private ModelAndView preview(
            OpenCase opened, RequestKind kind, Form form, NewRequest asked, Page page, HttpStatus status) {
        return views.preview(opened, kind, form, asked, page, status)
                .addObject("guarded", guarding.of(opened, asked, page));
    }

    private ModelAndView form(OpenCase opened, RequestKind kind, Form form, Page page, HttpStatus status) {
        return new ModelAndView(
                "network/ask", Map.of("asked", views.asked(opened, kind, form, page), "form", form), status);
    }

    private static String address(CaseId id, RequestKind kind, String act) {
        NetworkRoutes routes = NetworkRoutes.of(id);
        return switch (act) {
            case "preview" -> routes.preview(kind);
            case "send" -> routes.send(kind);
            case "refuse" -> routes.refuse(kind);
            default -> routes.edit(kind);
        };
    }

    private static ModelAndView redirect(String address) {
        return new ModelAndView("redirect:" + address);
    }

    private static RequestKind kind(String what) {
        return what.equals(HAND_OVER) ? RequestKind.HAND_OVER : RequestKind.REQUEST;
    }

    private static Purpose purpose(RequestKind kind) {
        return kind == RequestKind.HAND_OVER ? Purpose.HAND_OVER : Purpose.CHANGE;
    }
}
