package no.fotfeste.sharing.web;

import java.util.Map;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.access.door.ChangesWhoSees;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.sharing.DecisionForms;
import no.fotfeste.sharing.DecisionId;
import no.fotfeste.sharing.SharingDecision;
import no.fotfeste.sharing.SharingDecisionService;
import no.fotfeste.sharing.SharingRoutes;
import no.fotfeste.sharing.register.KnowingRecipient;
import no.fotfeste.sharing.register.WhoKnows;
import no.fotfeste.sharing.register.web.KnowingRecipientPresenter;
import no.fotfeste.sharing.register.web.KnowingRecipientView;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One decision, what the recipient knows already, and where it is taken back. */
@Controller
@RequestMapping(DecisionController.DECISION)
@Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
class DecisionController {

    static final String DECISION = CaseRoutes.CASE + "/sharing/{decision:" + Identifier.PATTERN + "}";

    private final Door door;
    private final SharingDecisionService decisions;
    private final WhoKnows register;
    private final KnowingRecipientPresenter sheets;
    private final CaseService cases;

    DecisionController(
            Door door,
            SharingDecisionService decisions,
            WhoKnows register,
            KnowingRecipientPresenter sheets,
            CaseService cases) {
        this.door = door;
        this.decisions = decisions;
        this.register = register;
        this.sheets = sheets;
        this.cases = cases;
    }

    @GetMapping
    ModelAndView show(@PathVariable CaseId id, @PathVariable DecisionId decision, Page page) {
        return door.open(id, Purpose.READ, opened -> {
            SharingDecision read = find(opened, decision);
            KnowingRecipient knower = register.of(opened).stream()
                    .filter(each -> read.recipient().id().equals(each.id()))
                    .findFirst()
                    .orElseThrow(CaseNotFound::new);
            KnowingRecipientView sheet = sheets.of(cases.read(opened), knower, page);
            return new ModelAndView(
                    "sharing/decision",
                    Map.of(
                            "decision", read,
                            "kinds", DecisionForms.words(read.kinds(), page),
                            "brief", KnowingRecipientPresenter.brief(read, page),
                            "understood", KnowingRecipientPresenter.understood(read, page),
                            "recipient", sheet.name(),
                            "known", sheet.lines(),
                            "withdrawal", SharingRoutes.of(id).withdrawal(decision),
                            "back", SharingRoutes.of(id).knows()));
        });
    }

    @ChangesWhoSees
    @PostMapping("/withdraw")
    @Effect(Effect.Kind.ENDS)
    String withdraw(@PathVariable CaseId id, @PathVariable DecisionId decision) {
        return door.open(id, Purpose.CHANGE, opened -> {
            decisions.withdraw(opened, find(opened, decision).id());
            return "redirect:" + SharingRoutes.of(id).decision(decision);
        });
    }

    /** A decision of another case is as unknown as one that never was. */
    private SharingDecision find(OpenCase opened, DecisionId wanted) {
        return decisions.of(opened).stream()
                .filter(decision -> decision.id().equals(wanted))
                .findFirst()
                .orElseThrow(CaseNotFound::new);
    }
}
