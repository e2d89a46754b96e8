package no.fotfeste.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * Where the token is kept that shows that a form came from us.
 *
 * <p>Whoever has a session has it there, and there alone. Whoever has none has it in a cookie like the session's, so that looking at a
 * page makes no session. So does the form for signing in, which throws away the session there was: it works also when somebody has
 * signed in meanwhile in another window.
 */
final class FormTokens implements CsrfTokenRepository {

    private static final String SIGN_IN = "/sign-in";

    private final CsrfTokenRepository inSession = new HttpSessionCsrfTokenRepository();
    private final CsrfTokenRepository overTls = inCookie("__Host-fotfeste-form");
    private final CsrfTokenRepository plain = inCookie("fotfeste-form");

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return fitting(request).generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        fitting(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return fitting(request).loadToken(request);
    }

    private CsrfTokenRepository fitting(HttpServletRequest request) {
        if (!request.getRequestURI().equals(SIGN_IN) && request.getSession(false) != null) {
            return inSession;
        }
        return request.isSecure() ? overTls : plain;
    }

    private static CsrfTokenRepository inCookie(String name) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(name);
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }
}
