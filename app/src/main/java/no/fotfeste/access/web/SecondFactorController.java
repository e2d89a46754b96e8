package no.fotfeste.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import no.fotfeste.access.signin.SecondFactorService;
import no.fotfeste.access.signin.SignIn;
import no.fotfeste.access.signin.SignIn.Outcome;
import no.fotfeste.access.signin.SignedInAccount;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Reveals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** After the password: a passkey, a code from an app, or one from paper. */
@Controller
class SecondFactorController {

    private static final ModelAndView BEGIN = new ModelAndView("redirect:/sign-in");

    private final SignIn signIn;
    private final SecondFactorService factors;

    SecondFactorController(SignIn signIn, SecondFactorService factors) {
        this.signIn = signIn;
        this.factors = factors;
    }

    @GetMapping(SignIn.SECOND)
    @Outlet(audience = Audience.EVERYONE, reveals = Reveals.NOTHING)
    ModelAndView ask(HttpServletRequest request) {
        return signIn.showing(request)
                .map(account -> form(Form.empty(), account, request))
                .orElse(BEGIN);
    }

    @PostMapping(SignIn.SECOND)
    @Effect(Effect.Kind.IDENTIFIES)
    @Outlet(audience = Audience.EVERYONE, reveals = Reveals.NOTHING)
    ModelAndView code(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        Optional<SignedInAccount> account = signIn.showing(request);
        return account.isEmpty()
                ? BEGIN
                : answer(signIn.withCode(account.get(), code, request, response), account.get(), request);
    }

    @PostMapping(SignIn.SECOND + "/passkey")
    @Effect(Effect.Kind.IDENTIFIES)
    @Outlet(audience = Audience.EVERYONE, reveals = Reveals.NOTHING)
    ModelAndView passkey(
            @RequestParam(defaultValue = "") String credential,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<SignedInAccount> account = signIn.showing(request);
        return account.isEmpty()
                ? BEGIN
                : answer(signIn.withPasskey(account.get(), credential, request, response), account.get(), request);
    }

    private ModelAndView answer(Outcome outcome, SignedInAccount account, HttpServletRequest request) {
        return switch (outcome) {
            case Outcome.Right right -> new ModelAndView("redirect:" + right.path());
            case Outcome.Wrong wrong -> form(Form.empty().refuse("code", "access.second.wrong"), account, request);
            case Outcome.TooSoon soon -> form(Form.empty().refuse("code", "access.second.wait"), account, request);
        };
    }

    private ModelAndView form(Form form, SignedInAccount account, HttpServletRequest request) {
        AccountId id = account.viewer().account();
        SecondFactorService.Overview has = factors.of(id);
        ModelAndView view = new ModelAndView("access/second-factor");
        view.addObject("form", form);
        view.addObject("app", has.app());
        view.addObject("offer", has.passkeys().isEmpty() ? null : factors.askPasskey(id, false, request));
        view.setStatus(form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
