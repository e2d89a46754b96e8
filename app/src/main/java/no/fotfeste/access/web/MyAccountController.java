package no.fotfeste.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import no.fotfeste.access.signin.AccountEvents;
import no.fotfeste.access.signin.Reauthentication;
import no.fotfeste.access.signin.SecondFactorService;
import no.fotfeste.access.signin.SessionService;
import no.fotfeste.access.signin.SignedInAccount;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own account: what one signs in with, and where one is signed in. */
@Controller
@RequestMapping("/account")
@Outlet(audience = Audience.SIGNED_IN, reveals = Reveals.NOTHING)
class MyAccountController {

    private final SecondFactorService factors;
    private final FactorForms forms;
    private final SessionService sessions;
    private final AccountEvents events;
    private final Reauthentication reauthentication;

    MyAccountController(
            SecondFactorService factors,
            FactorForms forms,
            SessionService sessions,
            AccountEvents events,
            Reauthentication reauthentication) {
        this.factors = factors;
        this.forms = forms;
        this.sessions = sessions;
        this.events = events;
        this.reauthentication = reauthentication;
    }

    @GetMapping
    ModelAndView show(HttpServletRequest request) {
        SignedInAccount account = SignedInAccount.current();
        AccountId id = account.viewer().account();
        ModelAndView view = new ModelAndView("access/my-account");
        view.addObject("username", account.getUsername());
        view.addObject("factors", factors.of(id));
        view.addObject("places", sessions.of(account.getUsername(), request.getSession(false)));
        view.addObject("events", events.of(id));
        return view;
    }

    @GetMapping("/factors/new")
    ModelAndView add(HttpServletRequest request) {
        reauthentication.require(MyAccountRoutes.newFactor());
        return form(Form.empty(), request);
    }

    @PostMapping("/app")
    @Effect(Effect.Kind.OWN)
    ModelAndView addApp(@RequestParam MultiValueMap<String, String> posted, HttpServletRequest request) {
        reauthentication.require(MyAccountRoutes.newFactor());
        Form form = forms.readApp(SignedInAccount.current(), posted, request);
        return form.isFaulty() ? form(form, request) : added();
    }

    @PostMapping("/passkeys")
    @Effect(Effect.Kind.OWN)
    ModelAndView addPasskey(@RequestParam MultiValueMap<String, String> posted, Page page, HttpServletRequest request) {
        reauthentication.require(MyAccountRoutes.newFactor());
        Form form = forms.readPasskey(SignedInAccount.current(), posted, page, request);
        return form.isFaulty() ? form(form, request) : added();
    }

    @PostMapping("/app/remove")
    @Effect(Effect.Kind.OWN)
    String removeApp() {
        reauthentication.require(MyAccountRoutes.mine());
        AccountId id = SignedInAccount.current().viewer().account();
        if (!factors.of(id).passkeys().isEmpty()) {
            factors.removeApp(id);
        }
        return "redirect:" + MyAccountRoutes.mine();
    }

    /** The last one stays: without any, the password alone would let somebody make a new one. */
    @PostMapping("/passkeys/{passkey}/remove")
    @Effect(Effect.Kind.OWN)
    String removePasskey(@PathVariable UUID passkey) {
        reauthentication.require(MyAccountRoutes.mine());
        AccountId id = SignedInAccount.current().viewer().account();
        SecondFactorService.Overview has = factors.of(id);
        if (has.app() || has.passkeys().size() > 1) {
            factors.removePasskey(id, passkey);
        }
        return "redirect:" + MyAccountRoutes.mine();
    }

    @PostMapping("/recovery-codes")
    @Effect(Effect.Kind.OWN)
    ModelAndView newCodes() {
        reauthentication.require(MyAccountRoutes.mine());
        return FactorForms.codes(
                factors.newRecoveryCodes(SignedInAccount.current().viewer().account()), MyAccountRoutes.mine());
    }

    @PostMapping("/sessions/{place}/end")
    @Effect(Effect.Kind.OWN)
    String end(@PathVariable UUID place) {
        sessions.end(SignedInAccount.current().getUsername(), place);
        return "redirect:" + MyAccountRoutes.mine();
    }

    @PostMapping("/sessions/end-others")
    @Effect(Effect.Kind.OWN)
    String endOthers(HttpSession session) {
        sessions.endOthers(SignedInAccount.current().getUsername(), session);
        return "redirect:" + MyAccountRoutes.mine();
    }

    private ModelAndView added() {
        var codes =
                factors.firstRecoveryCodes(SignedInAccount.current().viewer().account());
        return codes.isEmpty()
                ? new ModelAndView("redirect:" + MyAccountRoutes.mine())
                : FactorForms.codes(codes, MyAccountRoutes.mine());
    }

    private ModelAndView form(Form form, HttpServletRequest request) {
        return forms.view("access/add-factor", form, SignedInAccount.current(), true, request);
    }
}
