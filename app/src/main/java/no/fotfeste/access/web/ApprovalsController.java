package no.fotfeste.access.web;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.access.signin.ApprovalService;
import no.fotfeste.access.signin.ApprovalService.Kind;
import no.fotfeste.access.signin.ApprovalService.Waiting;
import no.fotfeste.access.signin.Reauthentication;
import no.fotfeste.access.signin.ShownOnce;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.Secret;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Reveals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What an administrator has asked for about somebody's account, for the one who knows them to say yes or no to. */
@Controller
@RequestMapping("/approvals")
@Outlet(
        audience = {
            Audience.LEADER,
            Audience.COORDINATOR,
            Audience.SERVICE_CONTACT,
            Audience.ADMINISTRATOR,
            Audience.AUDITOR
        },
        reveals = Reveals.STAFF)
class ApprovalsController {

    private final CurrentViewer current;
    private final ApprovalService approvals;
    private final AccountService accounts;
    private final ShownOnce shown;
    private final Reauthentication reauthentication;

    ApprovalsController(
            CurrentViewer current,
            ApprovalService approvals,
            AccountService accounts,
            ShownOnce shown,
            Reauthentication reauthentication) {
        this.current = current;
        this.approvals = approvals;
        this.accounts = accounts;
        this.shown = shown;
        this.reauthentication = reauthentication;
    }

    @GetMapping
    ModelAndView show() {
        return new ModelAndView("access/approvals").addObject("waiting", approvals.waitingFor(current.get()));
    }

    @PostMapping("/{approval:" + Identifier.PATTERN + "}/yes")
    @Effect(Effect.Kind.ENDS)
    String yes(@PathVariable UUID approval, HttpSession session) {
        reauthentication.require(ApprovalRoutes.all());
        Waiting waiting = find(approval);
        Optional<Secret<String>> code = approvals.sayYes(current.get(), approval);
        if (waiting.kind() == Kind.SERVICE || code.isEmpty()) {
            return "redirect:" + ApprovalRoutes.all();
        }
        shown.keep(session, ShownOnce.Kind.CODE, waiting.account(), code.get());
        return "redirect:" + ApprovalRoutes.code(waiting.account());
    }

    /** An account that nobody knew anything of does not stand there as if it could be used. */
    @PostMapping("/{approval:" + Identifier.PATTERN + "}/no")
    @Effect(Effect.Kind.ENDS)
    String no(@PathVariable UUID approval) {
        reauthentication.require(ApprovalRoutes.all());
        Waiting waiting = find(approval);
        approvals.sayNo(current.get(), approval);
        if (waiting.kind() == Kind.NEW) {
            accounts.end(waiting.account());
        }
        return "redirect:" + ApprovalRoutes.all();
    }

    @GetMapping("/codes/{account:" + Identifier.PATTERN + "}")
    ModelAndView code(@PathVariable AccountId account, HttpSession session) {
        Optional<Secret<String>> code = shown.take(session, ShownOnce.Kind.CODE, account);
        return code.isEmpty()
                ? new ModelAndView("redirect:" + ApprovalRoutes.all())
                : new ModelAndView("access/approval-code")
                        .addObject("account", accounts.find(account).orElseThrow())
                        .addObject("code", code.get());
    }

    private Waiting find(UUID approval) {
        return approvals.waitingFor(current.get()).stream()
                .filter(waiting -> waiting.id().equals(approval))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
