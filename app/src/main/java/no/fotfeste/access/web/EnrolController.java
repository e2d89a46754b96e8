package no.fotfeste.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import no.fotfeste.access.signin.SecondFactorService;
import no.fotfeste.access.signin.SignIn;
import no.fotfeste.access.signin.SignedInAccount;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import no.fotfeste.web.ShellRoutes;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody who has none makes a second factor, on the way in. */
@Controller
class EnrolController {

    private static final ModelAndView BEGIN = new ModelAndView("redirect:/sign-in");

    private final SignIn signIn;
    private final SecondFactorService factors;
    private final FactorForms forms;

    EnrolController(SignIn signIn, SecondFactorService factors, FactorForms forms) {
        this.signIn = signIn;
        this.factors = factors;
        this.forms = forms;
    }

    @GetMapping(SignIn.ENROL)
    @Outlet(audience = Audience.EVERYONE, reveals = Reveals.NOTHING)
    ModelAndView choose(HttpServletRequest request) {
        return signIn.enrolling(request)
                .map(account -> form(Form.empty(), account, request))
                .orElse(BEGIN);
    }

    @PostMapping(SignIn.ENROL + "/app")
    @Effect(Effect.Kind.IDENTIFIES)
    @Outlet(audience = Audience.EVERYONE, reveals = Reveals.NOTHING)
    ModelAndView app(
            @RequestParam MultiValueMap<String, String> posted,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<SignedInAccount> account = signIn.enrolling(request).filter(known -> !signIn.needsPasskey(known));
        if (account.isEmpty()) {
            return BEGIN;
        }
        Form form = forms.readApp(account.get(), posted, request);
        return form.isFaulty() ? form(form, account.get(), request) : done(account.get(), request, response);
    }

    @PostMapping(SignIn.ENROL + "/passkey")
    @Effect(Effect.Kind.IDENTIFIES)
    @Outlet(audience = Audience.EVERYONE, reveals = Reveals.NOTHING)
    ModelAndView passkey(
            @RequestParam MultiValueMap<String, String> posted,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<SignedInAccount> account = signIn.enrolling(request);
        if (account.isEmpty()) {
            return BEGIN;
        }
        Form form = forms.readPasskey(account.get(), posted, page, request);
        return form.isFaulty() ? form(form, account.get(), request) : done(account.get(), request, response);
    }

    /** Signs in, and shows the codes for the paper: here and now, and nowhere else ever again. */
    private ModelAndView done(SignedInAccount account, HttpServletRequest request, HttpServletResponse response) {
        if (!signIn.enrolled(account, request, response)) {
            return BEGIN;
        }
        List<String> codes = factors.firstRecoveryCodes(account.viewer().account());
        return codes.isEmpty()
                ? new ModelAndView("redirect:" + ShellRoutes.today())
                : FactorForms.codes(codes, ShellRoutes.today());
    }

    private ModelAndView form(Form form, SignedInAccount account, HttpServletRequest request) {
        return forms.view("access/enrol", form, account, !signIn.needsPasskey(account), request);
    }
}
