package no.fotfeste.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.function.Predicate;
import no.fotfeste.access.signin.ReauthenticationNeeded;
import no.fotfeste.access.signin.SecondFactorService;
import no.fotfeste.access.signin.ServiceProviders;
import no.fotfeste.access.signin.SessionService;
import no.fotfeste.access.signin.SignedInAccount;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Reveals;
import no.fotfeste.web.Unlock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks anew who sits at the screen, and leads on to where they were going. */
@Controller
class ConfirmController {

    private static final String PATH = "/confirm";
    private static final String TRIES = "fotfeste.confirm.tries";
    private static final int MOST_TRIES = 5;

    private final Unlock unlock;
    private final SecondFactorService factors;
    private final ServiceProviders providers;
    private final SessionService sessions;

    ConfirmController(Unlock unlock, SecondFactorService factors, ServiceProviders providers, SessionService sessions) {
        this.unlock = unlock;
        this.factors = factors;
        this.providers = providers;
        this.sessions = sessions;
    }

    /** Leads whoever must show who they are to the page that asks. */
    @ControllerAdvice
    static class Asks {

        @ExceptionHandler
        String ask(ReauthenticationNeeded needed, HttpSession session) {
            SessionService.keepBackTo(session, needed.backTo());
            return "redirect:" + PATH;
        }
    }

    @GetMapping(PATH)
    @Outlet(audience = Audience.SIGNED_IN, reveals = Reveals.NOTHING)
    ModelAndView ask(HttpServletRequest request) {
        return form(Form.empty(), request);
    }

    @PostMapping(PATH)
    @Effect(Effect.Kind.IDENTIFIES)
    @Outlet(audience = Audience.SIGNED_IN, reveals = Reveals.NOTHING)
    ModelAndView password(
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(account -> unlock.opens(password), request, response);
    }

    @PostMapping(PATH + "/passkey")
    @Effect(Effect.Kind.IDENTIFIES)
    @Outlet(audience = Audience.SIGNED_IN, reveals = Reveals.NOTHING)
    ModelAndView passkey(
            @RequestParam(defaultValue = "") String credential,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(account -> factors.acceptsPasskey(account, credential, true, request), request, response);
    }

    private ModelAndView answer(Predicate<AccountId> right, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession();
        if (right.test(SignedInAccount.current().viewer().account())) {
            session.removeAttribute(TRIES);
            sessions.prove(request, response);
            return new ModelAndView("redirect:" + SessionService.takeBackTo(session));
        }
        int tries = session.getAttribute(TRIES) instanceof Integer before ? before + 1 : 1;
        session.setAttribute(TRIES, tries);
        if (tries >= MOST_TRIES) {
            session.invalidate();
            return new ModelAndView("redirect:/sign-in");
        }
        return form(Form.empty().refuse("password", "access.confirm.wrong"), request);
    }

    private ModelAndView form(Form form, HttpServletRequest request) {
        SignedInAccount account = SignedInAccount.current();
        AccountId id = account.viewer().account();
        SignedInAccount.Vouched by = account.proof().provider();
        Choice provider = by == null
                ? null
                : providers.choices().stream()
                        .filter(each -> each.value().equals(by.provider()))
                        .findFirst()
                        .orElse(null);
        ModelAndView view = new ModelAndView("access/confirm");
        view.addObject("form", form);
        view.addObject("provider", provider);
        view.addObject("offer", factors.of(id).passkeys().isEmpty() ? null : factors.askPasskey(id, true, request));
        view.setStatus(form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
