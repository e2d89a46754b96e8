package no.fotfeste.sharing.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.ChangesWhoSees;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.sharing.DecisionForms;
import no.fotfeste.sharing.DecisionId;
import no.fotfeste.sharing.MayNotDecide;
import no.fotfeste.sharing.NewDecision;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.sharing.Recipient;
import no.fotfeste.sharing.SharingDecisionService;
import no.fotfeste.sharing.SharingRoutes;
import no.fotfeste.sharing.register.web.PieceKindChoices;
import no.fotfeste.sharing.register.web.RecipientFields;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
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

/** Decides before anything is to be sent: that a recipient may be told, or that the person says no. */
@Controller
@Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
@ChangesWhoSees
class DecideController {

    private static final String ADDRESS = CaseRoutes.CASE + "/sharing/new";

    private final Door door;
    private final SharingDecisionService decisions;
    private final DecisionForms forms;
    private final RecipientFields recipients;

    DecideController(Door door, SharingDecisionService decisions, DecisionForms forms, RecipientFields recipients) {
        this.door = door;
        this.decisions = decisions;
        this.forms = forms;
        this.recipients = recipients;
    }

    @KeepsDraft("sharing.new.title")
    @GetMapping(ADDRESS)
    ModelAndView ask(@PathVariable CaseId id, Page page) {
        return door.open(id, Purpose.READ, opened -> show(opened, Form.empty(), page, HttpStatus.OK));
    }

    @PostMapping(ADDRESS)
    @Effect(Effect.Kind.ADDS)
    ModelAndView decide(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        return door.open(id, Purpose.CHANGE, opened -> {
            Set<PieceKind> kinds = PieceKindChoices.chosen(form);
            if (kinds.isEmpty()) {
                form.refuse("kinds", "sharing.kinds.missing");
            }
            Optional<NewDecision> read = kinds.isEmpty() ? Optional.empty() : read(opened, kinds, form, page);
            Optional<Recipient> recipient = recipients.read(opened, form);
            if (!form.isFaulty() && read.isPresent() && recipient.isPresent()) {
                decide(opened, recipient.get(), read.get(), form);
            }
            return form.isFaulty()
                    ? show(opened, form, page, HttpStatus.UNPROCESSABLE_CONTENT)
                    : new ModelAndView("redirect:" + SharingRoutes.of(id).knows());
        });
    }

    private Optional<NewDecision> read(OpenCase opened, Set<PieceKind> kinds, Form form, Page page) {
        return form.ticked("saidNo")
                ? Optional.of(forms.refusal(opened, kinds, form, page))
                : forms.read(opened, kinds, form, page);
    }

    private Optional<DecisionId> decide(OpenCase opened, Recipient recipient, NewDecision what, Form form) {
        try {
            return Optional.of(decisions.decide(opened, recipient, what));
        } catch (MayNotDecide why) {
            DecisionForms.refuse(form, why);
            return Optional.empty();
        }
    }

    private ModelAndView show(OpenCase opened, Form form, Page page, HttpStatus status) {
        return new ModelAndView(
                "sharing/decideForm",
                Map.of(
                        "form", form,
                        "path", SharingRoutes.of(opened.id()).newDecision(),
                        "back", SharingRoutes.of(opened.id()).knows(),
                        "recipients", recipients.choices(opened, page),
                        "kinds", PieceKindChoices.of(page),
                        "deciding",
                                forms.ask(
                                        opened, page.text("sharing.recipient.them"), List.of(), Set.of(), form, page)),
                status);
    }
}
