package no.fotfeste.stay.reception.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.stay.house.RoomTaken;
import no.fotfeste.stay.reception.Reception;
import no.fotfeste.stay.reception.ReceptionService;
import no.fotfeste.stay.web.ReceptionRoutes;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Draft;
import no.fotfeste.web.DraftId;
import no.fotfeste.web.DraftSaved;
import no.fotfeste.web.DraftService;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Mottak: three short screens. Every field is kept on the server as soon as it is left; one button receives. */
@Controller
@Outlet(audience = Audience.CENTRE, reveals = Reveals.CASE)
class ReceptionController {

    private static final String DRAFT = "{draft:" + Identifier.PATTERN + "}";
    private static final String STEP = DRAFT + "/{step:[1-3]}";

    private static final String KIND = ReceptionChoices.DRAFT;

    private final DraftService drafts;
    private final ReceptionService receptions;
    private final ReceptionPresenter views;
    private final boolean syntheticNumbers;

    ReceptionController(
            DraftService drafts,
            ReceptionService receptions,
            ReceptionPresenter views,
            @Value("${fotfeste.synthetic-numbers:false}") boolean syntheticNumbers) {
        this.drafts = drafts;
        this.receptions = receptions;
        this.views = views;
        this.syntheticNumbers = syntheticNumbers;
    }

    @GetMapping("/reception")
    String unfinished(Page page, Model model) {
        List<Draft> begun = drafts.unfinished(page.account(), KIND);
        model.addAttribute(
                "unfinished",
                begun.stream().filter(draft -> draft.version() > 0).toList());
        return "stay/receptions";
    }

    /** Begins a new one. One that nothing is typed in is not listed, and is thrown away by itself. */
    @GetMapping("/reception/new")
    String begin(Page page) {
        return "redirect:"
                + ReceptionRoutes.step(drafts.begin(page.account(), KIND).id(), 1);
    }

    @GetMapping("/reception/" + STEP)
    ModelAndView show(@PathVariable UUID draft, @PathVariable int step, Page page) {
        DraftId id = new DraftId(draft);
        return drafts.find(page.account(), id)
                .map(found -> views.show(found, step, found.form(), page))
                .orElseGet(() -> received(id));
    }

    /** What is no longer a draft has become a case; or it never was one of this account's. */
    private ModelAndView received(DraftId draft) {
        return redirect(CaseRoutes.of(receptions.becameCase(draft).orElseThrow(CaseNotFound::new))
                .page());
    }

    @PostMapping("/reception/" + DRAFT + "/discard")
    @Effect(Effect.Kind.TYPING)
    String discard(@PathVariable UUID draft, Page page) {
        drafts.finish(page.account(), new DraftId(draft));
        return "redirect:" + ReceptionRoutes.unfinished();
    }

    @PostMapping("/reception/" + STEP)
    @Effect(Effect.Kind.CONTINUES)
    ModelAndView go(
            @PathVariable UUID draft,
            @PathVariable int step,
            @RequestParam MultiValueMap<String, String> posted,
            Page page) {
        Form typed = Form.of(posted);
        DraftId id = new DraftId(draft);
        Optional<DraftSaved> saved = drafts.save(page.account(), id, typed.seen(), worthKeeping(typed, step));
        return saved.map(kept -> go(kept.draft(), step, typed, page)).orElseGet(() -> received(id));
    }

    private ModelAndView go(Draft draft, int step, Form typed, Page page) {
        if (!typed.value("back").isEmpty() && step > 1) {
            return redirect(ReceptionRoutes.step(draft.id(), step - 1));
        }
        if (!typed.value("more").isEmpty()) {
            return redirect(ReceptionRoutes.moreChildren(draft.id(), step));
        }
        Form form = withTooLong(draft.values(), typed, step);
        ReceptionForm reception = new ReceptionForm(form, page, syntheticNumbers);
        if (step == ReceptionFields.STEPS) {
            return receive(draft, form, reception, page);
        }
        reception.check(step);
        return form.isFaulty()
                ? views.faulty(draft, step, form, page, HttpStatus.UNPROCESSABLE_CONTENT)
                : redirect(ReceptionRoutes.step(draft.id(), step + 1));
    }

    /** Every field of the screen, also those left empty; no name of somebody who wishes none, and no text that is too long. */
    private static Map<String, String> worthKeeping(Form typed, int step) {
        Map<String, String> answers = new LinkedHashMap<>();
        boolean anonymous = typed.has("identity", NameChoice.ANONYMOUS.name());
        for (String field : ReceptionFields.fields(step)) {
            String answer = typed.value(field);
            boolean withheld = anonymous && (field.equals("fullName") || field.equals("identityNumber"));
            if (answer.length() <= Form.TEXT) {
                answers.put(field, withheld ? "" : answer);
            }
        }
        return answers;
    }

    /** Texts too long to keep are shown again, and refused where they stand. */
    private static Form withTooLong(Map<String, String> kept, Form typed, int step) {
        Map<String, String> all = new LinkedHashMap<>(kept);
        for (String field : ReceptionFields.fields(step)) {
            if (typed.value(field).length() > Form.TEXT) {
                all.put(field, typed.value(field));
            }
        }
        return Form.filled(all);
    }

    private ModelAndView receive(Draft draft, Form form, ReceptionForm typed, Page page) {
        Optional<Reception> reception = typed.read();
        if (reception.isEmpty()) {
            int step = ReceptionFields.stepOfFirstFault(form);
            return views.faulty(draft, step, form, page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            return redirect(CaseRoutes.of(receptions.finish(draft.id(), reception.get()))
                    .page());
        } catch (RoomTaken e) {
            form.refuse("room", "stay.reception.room.taken");
            return views.faulty(draft, ReceptionFields.STEPS, form, page, HttpStatus.CONFLICT);
        }
    }

    private static ModelAndView redirect(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
