package no.fotfeste.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import no.fotfeste.access.signin.ServiceSignOut;
import no.fotfeste.access.signin.SessionService;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Reveals;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing out where a sign-in service has vouched: from here to there, and from there to here. */
@Controller
class SignedOutController {

    private final SessionService sessions;

    SignedOutController(SessionService sessions) {
        this.sessions = sessions;
    }

    /** Signed out here; leads on to the service at once, and by a link where the browser does not. */
    @GetMapping(ServiceSignOut.PATH)
    @Outlet(audience = Audience.EVERYONE, reveals = Reveals.NOTHING)
    String here(HttpServletRequest request, Model model) {
        HttpSession session = request.getSession(false);
        Object address = session == null ? null : session.getAttribute(ServiceSignOut.ADDRESS);
        if (session == null || !(address instanceof String service)) {
            return "redirect:/sign-in?out";
        }
        session.removeAttribute(ServiceSignOut.ADDRESS);
        model.addAttribute("address", service);
        return "access/signed-out";
    }

    /** The service says, in a frame of its own page, that its session has ended. Knowing the session's random name is what lets it. */
    @GetMapping("/sign-in/ended")
    @Outlet(audience = Audience.EVERYONE, reveals = Reveals.NOTHING)
    ResponseEntity<String> there(
            @RequestParam(defaultValue = "") String iss, @RequestParam(defaultValue = "") String sid) {
        if (!sid.isEmpty()) {
            sessions.endedAt(iss, sid);
        }
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body("");
    }
}
