package no.fotfeste.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import no.fotfeste.access.signin.FirstAdministrator;
import no.fotfeste.access.signin.SignIn;
import no.fotfeste.access.signin.SignedInAccount;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** In an empty installation: the one who can read the console makes the first account. Afterwards there is no such page. */
@Controller
@RequestMapping("/first-administrator")
@Outlet(audience = Audience.EVERYONE, reveals = Reveals.NOTHING)
class FirstAdministratorController {

    private final FirstAdministrator first;
    private final SignIn signIn;

    FirstAdministratorController(FirstAdministrator first, SignIn signIn) {
        this.first = first;
        this.signIn = signIn;
    }

    @GetMapping
    ModelAndView ask() {
        return form(Form.empty());
    }

    @PostMapping
    @Effect(Effect.Kind.IDENTIFIES)
    ModelAndView make(
            @RequestParam MultiValueMap<String, String> posted,
            HttpServletRequest request,
            HttpServletResponse response) {
        Form form = Form.of(posted);
        String code = form.line("code", "access.first.code.missing");
        String name = form.line("displayName", "access.account.name.missing");
        String username = NewPassword.username(form);
        String password = NewPassword.password(form);
        if (!form.isFaulty()) {
            Optional<SignedInAccount> made = first.make(code, username, password, name);
            if (made.isPresent()) {
                return new ModelAndView("redirect:" + signIn.withPassword(made.get(), request, response));
            }
            form.refuse("code", "access.first.code.wrong");
        }
        return form(form);
    }

    private ModelAndView form(Form form) {
        if (!first.isOpen()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        ModelAndView view = new ModelAndView("access/first-administrator");
        view.addObject("form", form);
        view.setStatus(form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
