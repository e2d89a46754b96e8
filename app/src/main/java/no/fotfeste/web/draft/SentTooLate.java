package no.fotfeste.web.draft;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.fotfeste.web.DraftService;
import no.fotfeste.web.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.stereotype.Component;

/**
 * Keeps a form that was sent after the session had ended, also without script, and asks to sign in again.
 *
 * <p>The key of a draft is known to the page it was sent to and to nobody else. Unlike the identifier it stands in no address. It lets
 * someone put text in the draft, not read it: that takes the account it belongs to.
 */
@Component
class SentTooLate implements AccessDeniedHandler {

    private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();
    private final DraftService drafts;
    private final SignedIn signedIn;

    SentTooLate(DraftService drafts, SignedIn signedIn) {
        this.drafts = drafts;
        this.signedIn = signedIn;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        boolean kept = signedIn.current() == null
                && KeptForms.read(request.getParameter(KeptForms.FIELD))
                        .filter(draft -> KeptForms.readKey(request.getParameter(KeptForms.KEY)).stream()
                                .anyMatch(key -> drafts.saveForLater(draft, key, KeptForms.posted(request))))
                        .isPresent();
        if (kept) {
            response.sendRedirect("/sign-in?kept");
        } else {
            otherwise.handle(request, response, denied);
        }
    }
}
