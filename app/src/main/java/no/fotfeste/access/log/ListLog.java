package no.fotfeste.access.log;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Set;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Purpose.Reach;
import no.fotfeste.access.Viewer;
import no.fotfeste.kernel.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Writes that somebody looked over a list: one entry for each page, before the first byte of the page leaves, with how many
 * cases and parcels it showed. A page may look several times; what it showed is counted once.
 */
@Component
public class ListLog implements HandlerInterceptor {

    private static final String COLLECTED = ListLog.class.getName();

    private final AccessLog log;

    ListLog(AccessLog log) {
        this.log = log;
    }

    /** What one request has shown so far. */
    private static final class Collected {

        private @Nullable Viewer viewer;
        private @Nullable Purpose purpose;
        private final Set<Identifier> shown = new HashSet<>();
        private boolean written;
    }

    /** Somebody has looked. Outside a page, and after its entry, it is written at once. */
    public void note(Viewer viewer, Purpose purpose, Set<Identifier> shown) {
        Collected collected = collected();
        if (collected == null || collected.written) {
            write(viewer, purpose, shown.size());
            return;
        }
        collected.viewer = viewer;
        collected.purpose = collected.purpose == null ? purpose : collected.purpose;
        collected.shown.addAll(shown);
    }

    private static @Nullable Collected collected() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                        && attributes.getRequest().getAttribute(COLLECTED) instanceof Collected collected
                ? collected
                : null;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(COLLECTED) == null) {
            request.setAttribute(COLLECTED, new Collected());
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        write(request);
    }

    /** Where the work failed nothing was shown, but it was asked for. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception problem) {
        write(request);
    }

    private void write(HttpServletRequest request) {
        if (request.getAttribute(COLLECTED) instanceof Collected collected && !collected.written) {
            collected.written = true;
            if (collected.viewer != null && collected.purpose != null) {
                write(collected.viewer, collected.purpose, collected.shown.size());
            }
        }
    }

    /** A form that only asked whether there is somebody to show, and there was not, has shown nothing. */
    private void write(Viewer viewer, Purpose purpose, int shown) {
        if (shown > 0 || purpose.reach() == Reach.MANY_CASES) {
            log.appendList(viewer, purpose, shown);
        }
    }
}
