package no.fotfeste.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import no.fotfeste.access.ReauthenticationNeeded;
import no.fotfeste.access.signin.Sessions;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
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
class ConfirmPage {

    private static final String PATH = "/confirm";
    private static final String BACK_TO = "fotfeste.confirm";
    private static final String TRIES = "fotfeste.confirm.tries";
    private static final int MOST_TRIES = 5;

    private final Unlock unlock;
    private final Sessions sessions;

    ConfirmPage(Unlock unlock, Sessions sessions) {
        this.unlock = unlock;
        this.sessions = sessions;
    }

    /** Leads whoever must show who they are to the page that asks. */
    @ControllerAdvice
    static class Asks {

        @ExceptionHandler
        String ask(ReauthenticationNeeded needed, HttpSession session) {
            session.setAttribute(BACK_TO, needed.backTo());
            return "redirect:" + PATH;
        }
    }

    @GetMapping(PATH)
    @Outlet(audience = Audience.SIGNED_IN, reveals = Reveals.NOTHING)
    ModelAndView ask(Page page) {
        return form(Form.empty());
    }

    @PostMapping(PATH)
    @Outlet(audience = Audience.SIGNED_IN, reveals = Reveals.NOTHING)
    ModelAndView confirm(
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        HttpSession session = request.getSession();
        if (unlock.opens(password)) {
            sessions.prove(request, response);
            return new ModelAndView("redirect:" + goOn(session));
        }
        int tries = session.getAttribute(TRIES) instanceof Integer before ? before + 1 : 1;
        session.setAttribute(TRIES, tries);
        if (tries >= MOST_TRIES) {
            session.invalidate();
            return new ModelAndView("redirect:/sign-in");
        }
        return form(Form.empty().refuse("password", "access.confirm.wrong"));
    }

    private static String goOn(HttpSession session) {
        Object backTo = session.getAttribute(BACK_TO);
        session.removeAttribute(BACK_TO);
        session.removeAttribute(TRIES);
        return backTo instanceof String path ? path : "/today";
    }

    private static ModelAndView form(Form form) {
        ModelAndView view = new ModelAndView("access/confirm");
        view.addObject("form", form);
        view.setStatus(form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
