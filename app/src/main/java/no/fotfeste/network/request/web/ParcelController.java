package no.fotfeste.network.request.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.casefile.conflict.ContactConflictService;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.ParcelId;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.network.request.AnswerService;
import no.fotfeste.network.request.Request;
import no.fotfeste.network.request.RequestAction;
import no.fotfeste.network.web.InboxRoutes;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Meanwhile;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One thing that was asked, with what was shared and nothing else. Opening it tells the sender that it has been opened. */
@Controller
@RequestMapping("/inbox/{id:" + Identifier.PATTERN + "}")
@Outlet(
        audience = {Audience.SERVICE_CONTACT, Audience.COORDINATOR, Audience.CENTRE},
        reveals = Reveals.SHARED_PIECES)
class ParcelController {

    private final Door door;
    private final AnswerService answers;
    private final AnswerForms forms;
    private final RequestPresenter sheets;
    private final ContactConflictService conflicts;

    ParcelController(
            Door door,
            AnswerService answers,
            AnswerForms forms,
            RequestPresenter sheets,
            ContactConflictService conflicts) {
        this.door = door;
        this.answers = answers;
        this.forms = forms;
        this.sheets = sheets;
        this.conflicts = conflicts;
    }

    /** What was received, and who is not to take it on. */
    private record Received(Request request, Set<ContactId> closed) {}

    @KeepsDraft("network.parcel.title")
    @GetMapping
    String open(@PathVariable ParcelId id, Page page, Model model) {
        Received received = door.openParcel(
                id, Purpose.ANSWER_REQUEST, parcel -> new Received(answers.open(parcel), conflicts.closed(parcel)));
        return show(received, forms.fresh(page), page, model);
    }

    /** Tells a page that is already open whether it may stay. */
    @GetMapping("/open")
    ResponseEntity<Void> stays(@PathVariable ParcelId id) {
        door.requireOpen(id);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{move:accept|decline|inform|complete}")
    @Effect(Effect.Kind.REPLACES)
    ModelAndView answer(
            @PathVariable ParcelId id,
            @PathVariable String move,
            @RequestParam MultiValueMap<String, String> posted,
            Page page,
            Model model) {
        Form form = Form.of(posted);
        Received received = read(id);
        Optional<RequestAction> made =
                forms.read(AnswerForms.Kind.of(move), form, received.request().receiver(), received.closed());
        if (made.isEmpty()) {
            return again(received, move, form, page, model);
        }
        try {
            door.openParcel(id, Purpose.ANSWER_REQUEST, parcel -> {
                answers.answer(parcel, forms.version(form), made.get());
                return id;
            });
        } catch (StaleVersion first) {
            return again(read(id), move, form, page, model);
        }
        return new ModelAndView("redirect:" + InboxRoutes.parcel(id));
    }

    private Received read(ParcelId id) {
        return door.openParcel(
                id, Purpose.ANSWER_REQUEST, parcel -> new Received(answers.read(parcel), conflicts.closed(parcel)));
    }

    /** With what is wrong, and with what has happened when somebody else was first. */
    private ModelAndView again(Received received, String move, Form form, Page page, Model model) {
        String view = show(received, form, page, model);
        ModelAndView again = new ModelAndView(view, Map.copyOf(model.asMap()), HttpStatus.UNPROCESSABLE_CONTENT);
        return form.isFaulty() && forms.version(form) == received.request().version()
                ? again
                : Meanwhile.on(
                        again,
                        form,
                        AnswerForms.differences(sheets.received(received.request(), page), move, form, page));
    }

    private String show(Received received, Form form, Page page, Model model) {
        Request request = received.request();
        model.addAttribute("sheet", sheets.received(request, page));
        model.addAttribute("request", request);
        model.addAttribute("form", form);
        model.addAttribute("people", forms.people(request.receiver(), received.closed(), page));
        model.addAttribute("reasons", AnswerForms.reasons(page));
        return "network/parcel";
    }
}
