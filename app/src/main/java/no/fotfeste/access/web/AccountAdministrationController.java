package no.fotfeste.access.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.AccountRoutes;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.AccountService.Account;
import no.fotfeste.access.LastAdministrator;
import no.fotfeste.access.signin.AccountAdministration;
import no.fotfeste.access.signin.AccountEvents;
import no.fotfeste.access.signin.ApprovalService;
import no.fotfeste.access.signin.Reauthentication;
import no.fotfeste.access.signin.ServiceProviders;
import no.fotfeste.access.signin.ShownOnce;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.Secret;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Reveals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One account as its administrator keeps it: what it signs in with, where it is signed in, and what has happened to it. */
@Controller
@RequestMapping("/accounts/{account}")
@Outlet(audience = Audience.ADMINISTRATOR, reveals = Reveals.STAFF)
class AccountAdministrationController {

    private final AccountService accounts;
    private final AccountAdministration keeping;
    private final ApprovalService approvals;
    private final AccountEvents events;
    private final ShownOnce shown;
    private final ServiceProviders providers;
    private final Reauthentication reauthentication;

    AccountAdministrationController(
            AccountService accounts,
            AccountAdministration keeping,
            ApprovalService approvals,
            AccountEvents events,
            ShownOnce shown,
            ServiceProviders providers,
            Reauthentication reauthentication) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.approvals = approvals;
        this.events = events;
        this.shown = shown;
        this.providers = providers;
        this.reauthentication = reauthentication;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID account) {
        return page(find(account), Form.empty());
    }

    @PostMapping("/factors/reset")
    @Effect(Effect.Kind.ENDS)
    String reset(@PathVariable UUID account, HttpSession session) {
        Account known = asked(account);
        try {
            return code(keeping.reset(known), session);
        } catch (LastAdministrator last) {
            return whyNot(known);
        }
    }

    @PostMapping("/password")
    @Effect(Effect.Kind.ADDS)
    String renewPassword(@PathVariable UUID account, HttpSession session) {
        Account known = asked(account);
        try {
            return code(keeping.renewPassword(known), session);
        } catch (LastAdministrator last) {
            return whyNot(known);
        }
    }

    private String code(AccountAdministration.Asked asked, HttpSession session) {
        shown.keep(session, ShownOnce.Kind.CODE, asked.account(), asked.code());
        return "redirect:" + AccountRoutes.code(asked.account());
    }

    /** Shown once, to be given face to face: whoever asks again gets another. */
    @GetMapping("/code")
    ModelAndView code(@PathVariable UUID account, HttpSession session) {
        Account known = find(account);
        AccountId id = known.viewer().account();
        Optional<Secret<String>> code = shown.take(session, ShownOnce.Kind.CODE, id);
        if (code.isEmpty()) {
            return new ModelAndView(back(known));
        }
        ModelAndView view = new ModelAndView("access/account-code");
        view.addObject("account", known);
        view.addObject("code", code.get());
        view.addObject("waits", waits(id));
        view.addObject("deciders", deciders(id));
        return view;
    }

    private boolean waits(AccountId account) {
        return !approvals.waitingOf(account).isEmpty();
    }

    private List<Secret<String>> deciders(AccountId account) {
        return approvals.waitingOf(account).stream()
                .findFirst()
                .map(waiting -> approvals.whoMaySayYes(waiting.id()))
                .orElse(List.of());
    }

    @GetMapping("/end")
    ModelAndView askToEnd(@PathVariable UUID account) {
        Account known = find(account);
        reauthentication.require(AccountRoutes.end(known.viewer().account()));
        ModelAndView view = new ModelAndView("access/account-end");
        view.addObject("account", known);
        view.addObject("last", accounts.isLastAdministrator(known.viewer().account()));
        return view;
    }

    @PostMapping("/end")
    @Effect(Effect.Kind.ENDS)
    String end(@PathVariable UUID account) {
        Account known = find(account);
        reauthentication.require(AccountRoutes.end(known.viewer().account()));
        try {
            keeping.end(known.viewer().account());
        } catch (LastAdministrator last) {
            return whyNot(known);
        }
        return "redirect:" + AccountRoutes.all();
    }

    @PostMapping("/sessions/end")
    @Effect(Effect.Kind.ENDS)
    String signOut(@PathVariable UUID account) {
        Account known = asked(account);
        keeping.signOutEverywhere(known);
        return back(known);
    }

    @PostMapping("/services")
    @Effect(Effect.Kind.ADDS)
    ModelAndView link(@PathVariable UUID account, @RequestParam MultiValueMap<String, String> posted) {
        Account known = asked(account);
        Form form = Form.of(posted);
        String subject = form.line("subject", "access.service.subject.missing");
        String issuer = providers.issuer(form.value("provider")).orElse("");
        if (issuer.isEmpty()) {
            form.refuse("provider", "access.service.provider.missing");
        }
        if (!form.isFaulty() && !keeping.link(known.viewer().account(), issuer, subject)) {
            form.refuse("subject", "access.service.subject.taken");
        }
        return form.isFaulty() ? page(known, form) : new ModelAndView(back(known));
    }

    @PostMapping("/services/remove")
    @Effect(Effect.Kind.ENDS)
    String unlink(
            @PathVariable UUID account,
            @RequestParam(defaultValue = "") String issuer,
            @RequestParam(defaultValue = "") String subject) {
        Account known = asked(account);
        keeping.unlink(known.viewer().account(), issuer, subject);
        return back(known);
    }

    private ModelAndView page(Account account, Form form) {
        AccountId id = account.viewer().account();
        ModelAndView view = new ModelAndView("access/account");
        view.addObject("account", account);
        view.addObject("has", keeping.of(account));
        view.addObject("events", events.of(id));
        view.addObject("waits", waits(id));
        view.addObject("deciders", deciders(id));
        view.addObject("providers", providers.choices());
        view.addObject("form", form);
        view.setStatus(form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private Account asked(UUID account) {
        Account known = find(account);
        reauthentication.require(AccountRoutes.account(known.viewer().account()));
        return known;
    }

    private Account find(UUID id) {
        return accounts.find(new AccountId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The page that asks before an account ends says why the last administrator does not. */
    private static String whyNot(Account account) {
        return "redirect:" + AccountRoutes.end(account.viewer().account());
    }

    private static String back(Account account) {
        return "redirect:" + AccountRoutes.account(account.viewer().account());
    }
}
