package no.fotfeste.access.web;

import java.util.List;
import java.util.Map;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.rights.Rights;
import no.fotfeste.access.rights.Rights.Holder;
import no.fotfeste.access.signin.AccountEvents;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Rettigheter: what somebody may do and see, and why. One's own; those of one's own people; for an administrator everybody's. */
@Controller
class RightsController {

    private final Door door;
    private final CurrentViewer current;
    private final Rights rights;
    private final AccountService accounts;
    private final AccountEvents events;

    RightsController(Door door, CurrentViewer current, Rights rights, AccountService accounts, AccountEvents events) {
        this.door = door;
        this.current = current;
        this.rights = rights;
        this.accounts = accounts;
        this.events = events;
    }

    @GetMapping("/rights")
    @Outlet(audience = Audience.SIGNED_IN, reveals = Reveals.STAFF)
    ModelAndView own(Page page) {
        Viewer viewer = current.get();
        return viewer.role() == Role.CENTRE_LEADER
                ? show(viewer.account(), accounts.at(viewer.body()), events.byOthersAt(viewer.body()))
                : show(viewer.account(), List.of(), List.of());
    }

    @GetMapping("/rights/{account:" + Identifier.PATTERN + "}")
    @Outlet(
            audience = {Audience.LEADER, Audience.ADMINISTRATOR},
            reveals = Reveals.STAFF)
    ModelAndView of(@PathVariable AccountId account, Page page) {
        return show(account, List.of(), List.of());
    }

    private ModelAndView show(
            AccountId account, List<AccountService.Account> people, List<AccountEvents.OfSomebody> done) {
        Holder holder = rights.holder(account).filter(this::mayBeSeen).orElseThrow(CaseNotFound::new);
        return new ModelAndView(
                "access/rights",
                Map.of(
                        "holder",
                        holder,
                        "ofRole",
                        rights.ofRole(holder.role()),
                        "teams",
                        rights.teams(account),
                        "overCases",
                        door.look(Purpose.READ, viewing -> rights.overCases(viewing, account)),
                        "people",
                        people,
                        "done",
                        done));
    }

    private boolean mayBeSeen(Holder holder) {
        Viewer viewer = current.get();
        return switch (viewer.role()) {
            case ADMINISTRATOR -> true;
            case CENTRE_LEADER -> holder.body().equals(viewer.body());
            case CENTRE_WORKER, COORDINATOR, SERVICE_CONTACT, AUDITOR ->
                holder.account().equals(viewer.account());
        };
    }
}
