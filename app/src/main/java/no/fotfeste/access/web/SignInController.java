package no.fotfeste.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.fotfeste.access.signin.FirstAdministrator;
import no.fotfeste.access.signin.PasswordSignIn;
import no.fotfeste.access.signin.PasswordSignIn.Outcome;
import no.fotfeste.access.signin.ServiceProviders;
import no.fotfeste.access.signin.SignIn;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import no.fotfeste.web.ShellRoutes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where staff and contacts sign in. */
@Controller
class SignInController {

    private final PasswordSignIn passwords;
    private final SignIn signIn;
    private final ServiceProviders providers;
    private final FirstAdministrator first;

    SignInController(PasswordSignIn passwords, SignIn signIn, ServiceProviders providers, FirstAdministrator first) {
        this.passwords = passwords;
        this.signIn = signIn;
        this.providers = providers;
        this.first = first;
    }

    @GetMapping("/sign-in")
    @Outlet(audience = Audience.EVERYONE, reveals = Reveals.NOTHING)
    String show(Page page, Model model, @RequestParam MultiValueMap<String, String> why) {
        if (page.person() != null) {
            return "redirect:" + ShellRoutes.today();
        }
        model.addAttribute("form", Form.empty());
        model.addAttribute("why", SignInNotice.of(why.keySet()));
        model.addAttribute("providers", providers.choices());
        model.addAttribute("first", first.isOpen());
        return "access/sign-in";
    }

    @PostMapping("/sign-in")
    @Effect(Effect.Kind.IDENTIFIES)
    @Outlet(audience = Audience.EVERYONE, reveals = Reveals.NOTHING)
    String signIn(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        String next = switch (passwords.check(username, password, request)) {
            case Outcome.Right right -> signIn.withPassword(right.account(), request, response);
            case Outcome.Wrong wrong -> "/sign-in?failed";
            case Outcome.TooSoon tooSoon -> "/sign-in?wait";
        };
        return "redirect:" + next;
    }
}
