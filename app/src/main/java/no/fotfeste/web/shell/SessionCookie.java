package no.fotfeste.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * The cookie of a session, out of reach of scripts and of what other sites send.
 *
 * <p>Over TLS its name begins with {@code __Host-}: browsers then take it from this host alone and send it over TLS alone. On the
 * machine itself, without TLS, they would refuse such a cookie, so there it has a plain name.
 */
@Component
class SessionCookie implements CookieSerializer {

    private final CookieSerializer overTls = named("__Host-fotfeste");
    private final CookieSerializer plain = named("fotfeste");

    @Override
    public void writeCookieValue(CookieValue cookie) {
        fitting(cookie.getRequest()).writeCookieValue(cookie);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return fitting(request).readCookieValues(request);
    }

    private CookieSerializer fitting(HttpServletRequest request) {
        return request.isSecure() ? overTls : plain;
    }

    private static CookieSerializer named(String name) {
        DefaultCookieSerializer serializer = new DefaultCookieSerializer();
        serializer.setCookieName(name);
        serializer.setCookiePath("/");
        serializer.setUseHttpOnlyCookie(true);
        serializer.setSameSite("Lax");
        return serializer;
    }
}
