package no.fotfeste.casefile.emergency.web;

import java.util.Map;
import no.fotfeste.access.door.OnlyToHelp;
import no.fotfeste.casefile.CaseRoutes;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells whoever has a case open in an emergency why they cannot change who sees it, and who can. They see the case, so it is told. */
@ControllerAdvice
class OnlyToHelpAdvice {

    @ExceptionHandler
    ModelAndView tell(OnlyToHelp refused) {
        return new ModelAndView(
                "casefile/only-to-help",
                Map.of("path", CaseRoutes.of(refused.caseId()).page()),
                HttpStatus.FORBIDDEN);
    }
}
