package no.fotfeste.web.shell;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Reveals;
import no.fotfeste.web.ShellRoutes;
import no.fotfeste.web.Unlock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hides the screen at one press, and brings it back with the password. The session stays; what was typed stays. */
@Controller
class HiddenScreenController {

    private static final int MOST_TRIES = 5;
    private static final String VIEW = "web/hidden";

    private final ObjectProvider<Unlock> unlock;

    HiddenScreenController(ObjectProvider<Unlock> unlock) {
        this.unlock = unlock;
    }

    @PostMapping("/hide")
    @Effect(Effect.Kind.NONE)
    @Outlet(audience = Audience.SIGNED_IN, reveals = Reveals.NOTHING)
    String hide(@RequestParam(name = "_from", defaultValue = "/today") String from, HttpSession session) {
        HiddenScreen.hide(session, from);
        return "redirect:" + ShellRoutes.hidden();
    }

    @GetMapping(HiddenScreen.PATH)
    @Outlet(audience = Audience.SIGNED_IN, reveals = Reveals.NOTHING)
    String hidden(HttpSession session, Model model) {
        if (!HiddenScreen.isHidden(session)) {
            return "redirect:" + ShellRoutes.today();
        }
        model.addAttribute("form", Form.empty());
        return VIEW;
    }

    @PostMapping(HiddenScreen.PATH)
    @Effect(Effect.Kind.IDENTIFIES)
    @Outlet(audience = Audience.SIGNED_IN, reveals = Reveals.NOTHING)
    String show(
            @RequestParam(defaultValue = "") String password,
            HttpSession session,
            HttpServletResponse response,
            Model model) {
        Unlock asked = unlock.getIfAvailable();
        if (asked != null && asked.opens(password)) {
            return "redirect:" + HiddenScreen.show(session);
        }
        if (HiddenScreen.wrong(session) >= MOST_TRIES) {
            session.invalidate();
            return "redirect:/sign-in";
        }
        response.setStatus(422);
        model.addAttribute("form", Form.empty().refuse("password", "web.hidden.wrong"));
        return VIEW;
    }
}
