package no.fotfeste.web.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a request through to a handler only when the handler's outlet is for the one who asks.
 *
 * <p>Someone signed in to whom the outlet is closed gets what an unknown address gets. A handler that declares no outlet
 * is closed to everyone.
 */
@Component
class AudienceGate implements HandlerInterceptor {

    private final PageMaker pages;

    AudienceGate(PageMaker pages) {
        this.pages = pages;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || request.getDispatcherType() == DispatcherType.ERROR) {
            return true;
        }
        Outlet outlet = outletOf(method);
        if (outlet != null && isOpen(outlet)) {
            return !isBehindHiddenScreen(request, response, outlet);
        }
        if (outlet != null && pages.person() == null) {
            response.sendRedirect("/sign-in");
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
        return false;
    }

    /** While the screen is hidden, only what is for everyone and what brings the screen back is answered. */
    private static boolean isBehindHiddenScreen(HttpServletRequest request, HttpServletResponse response, Outlet outlet)
            throws IOException {
        String path = request.getRequestURI();
        boolean staysOpen = isForEverybody(outlet) || HiddenScreen.OPEN.stream().anyMatch(path::startsWith);
        if (staysOpen || !HiddenScreen.isHidden(request.getSession(false))) {
            return false;
        }
        response.sendRedirect(HiddenScreen.PATH);
        return true;
    }

    /** Who asks is looked up only where it matters: a style sheet costs no session. */
    private boolean isOpen(Outlet outlet) {
        if (isForEverybody(outlet)) {
            return true;
        }
        SignedIn.Person person = pages.person();
        return person != null && person.mayReach(outlet.audience());
    }

    private static boolean isForEverybody(Outlet outlet) {
        return Arrays.asList(outlet.audience()).contains(Audience.EVERYONE);
    }

    static @Nullable Outlet outletOf(HandlerMethod method) {
        Outlet own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Outlet.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Outlet.class);
    }
}
