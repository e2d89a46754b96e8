package no.fotfeste.web.once;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.web.Difference;
import no.fotfeste.web.SomebodyWasFirst;
import no.fotfeste.web.once.NotTaken.Why;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells whoever sent a form that it was not taken, and gives back what they wrote. Also where a page has no words of its own. */
@ControllerAdvice
class NotTakenAdvice {

    @ExceptionHandler
    ModelAndView tell(NotTaken notTaken) {
        return page(notTaken.why(), notTaken.link(), notTaken.written(), List.of());
    }

    @ExceptionHandler
    ModelAndView tell(StaleVersion meanwhile, HttpServletRequest request) {
        return page(Why.STALE, Written.formOf(request), Written.in(request), List.of());
    }

    @ExceptionHandler
    ModelAndView tell(SomebodyWasFirst first, HttpServletRequest request) {
        List<String> mine = first.differences().stream().map(Difference::mine).toList();
        List<String> more = Written.in(request).stream()
                .filter(written -> mine.stream().noneMatch(told -> told.contains(written)))
                .toList();
        return page(Why.STALE, first.link(), more, first.differences());
    }

    private static ModelAndView page(Why why, String link, List<String> written, List<Difference> differences) {
        ModelAndView page = new ModelAndView(
                "web/notTaken", Map.of("key", why.key(), "link", link, "written", written, "differences", differences));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }
}
