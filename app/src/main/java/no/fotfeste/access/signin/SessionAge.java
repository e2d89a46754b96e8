package no.fotfeste.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that has lasted as long as one may, however much is done in it. It does so when somebody asks who is signed in: what is
 * for everybody reads no session.
 */
public final class SessionAge extends OncePerRequestFilter {

    private final Duration longest;
    private final Clock clock;

    /** Looks at whoever is signed in. */
    public SessionAge(SignInSettings settings, Clock clock) {
        this.longest = settings.longestSession();
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Supplier<SecurityContext> found = SecurityContextHolder.getDeferredContext();
        SecurityContextHolder.setDeferredContext(SingletonSupplier.of(() -> inTime(found.get(), request)));
        chain.doFilter(request, response);
    }

    private SecurityContext inTime(SecurityContext found, HttpServletRequest request) {
        Authentication authentication = found.getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedInAccount account
                && !clock.instant().isBefore(account.proof().signedInAt().plus(longest))) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
                return SecurityContextHolder.createEmptyContext();
            }
        }
        return found;
    }
}
