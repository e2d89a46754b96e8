package no.fotfeste.access.web;

import jakarta.servlet.http.HttpSession;
import no.fotfeste.access.signin.OwnerNotices;
import no.fotfeste.access.signin.PasswordService;
import no.fotfeste.access.signin.Reauthentication;
import no.fotfeste.access.signin.SessionService;
import no.fotfeste.access.signin.SignedInAccount;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own password, and what has happened to the sign-in. */
@Controller
@RequestMapping("/account")
@Outlet(audience = Audience.SIGNED_IN, reveals = Reveals.NOTHING)
class MyPasswordController {

    private final PasswordService passwords;
    private final SessionService sessions;
    private final OwnerNotices notices;
    private final Reauthentication reauthentication;

    MyPasswordController(
            PasswordService passwords,
            SessionService sessions,
            OwnerNotices notices,
            Reauthentication reauthentication) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.notices = notices;
        this.reauthentication = reauthentication;
    }

    @GetMapping("/password")
    ModelAndView ask() {
        reauthentication.require(MyAccountRoutes.password());
        return form(Form.empty());
    }

    /** Whoever is signed in elsewhere with the old one is signed out there. */
    @PostMapping("/password")
    @Effect(Effect.Kind.OWN)
    ModelAndView change(@RequestParam MultiValueMap<String, String> posted, HttpSession session) {
        reauthentication.require(MyAccountRoutes.password());
        Form form = Form.of(posted);
        String password = NewPassword.password(form);
        if (form.isFaulty()) {
            return form(form);
        }
        SignedInAccount account = SignedInAccount.current();
        passwords.change(account.viewer().account(), Secret.of(password));
        sessions.endOthers(account.getUsername(), session);
        return new ModelAndView("redirect:" + MyAccountRoutes.mine());
    }

    @PostMapping("/seen")
    @Effect(Effect.Kind.OWN)
    String seen(HttpSession session) {
        notices.seen(SignedInAccount.current().viewer().account(), session);
        return "redirect:" + MyAccountRoutes.mine();
    }

    private static ModelAndView form(Form form) {
        ModelAndView view = new ModelAndView("access/my-password");
        view.addObject("form", form);
        view.setStatus(form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
