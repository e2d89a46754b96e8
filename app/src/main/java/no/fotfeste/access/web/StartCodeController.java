package no.fotfeste.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import no.fotfeste.access.signin.SignIn;
import no.fotfeste.access.signin.StartCodes;
import no.fotfeste.kernel.Secret;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Reveals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the owner of an account begins, or begins anew: with the codes that others gave, and a password that nobody else knows. */
@Controller
class StartCodeController {

    private final StartCodes codes;
    private final SignIn signIn;

    StartCodeController(StartCodes codes, SignIn signIn) {
        this.codes = codes;
        this.signIn = signIn;
    }

    @GetMapping(SignIn.CODE)
    @Outlet(audience = Audience.EVERYONE, reveals = Reveals.NOTHING)
    ModelAndView ask(@RequestParam(required = false) @Nullable String needed) {
        return form(Form.empty(), needed != null);
    }

    @PostMapping(SignIn.CODE)
    @Effect(Effect.Kind.IDENTIFIES)
    @Outlet(audience = Audience.EVERYONE, reveals = Reveals.NOTHING)
    ModelAndView begin(
            @RequestParam MultiValueMap<String, String> posted,
            HttpServletRequest request,
            HttpServletResponse response) {
        Form form = Form.of(posted);
        Secret<String> username = Secret.of(form.line("username", "access.code.username.missing"));
        Secret<String> code = Secret.of(form.line("code", "access.code.missing"));
        Secret<String> other = Secret.of(form.line("other"));
        Secret<String> password = Secret.of(NewPassword.password(form));
        if (!form.isFaulty()) {
            Optional<StartCodes.Right> right = codes.check(new StartCodes.Typed(username, code, other, password));
            if (right.isPresent()) {
                return new ModelAndView("redirect:" + signIn.withCodes(right.get(), request, response));
            }
            form.refuse("code", "access.code.wrong");
        }
        return form(form, false);
    }

    private static ModelAndView form(Form form, boolean needed) {
        ModelAndView view = new ModelAndView("access/start-code");
        view.addObject("form", form);
        view.addObject("needed", needed);
        view.setStatus(form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
