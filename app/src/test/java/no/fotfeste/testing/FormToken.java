package no.fotfeste.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * The token of a form of somebody without a session, as a browser has it in a cookie and the form in a field. Spring's own for tests
 * would change where the application keeps them, for every test that comes after.
 */
final class FormToken {

    private static final String COOKIE = "fotfeste-form";
    private static final String FIELD = "_csrf";
    private static final String TOKEN = "a-token-of-a-test";

    private FormToken() {}

    /** Gives each request the cookie and the field. */
    static RequestPostProcessor sent() {
        return request -> {
            Cookie[] others = request.getCookies();
            List<Cookie> cookies = new ArrayList<>(others == null ? List.of() : List.of(others));
            cookies.add(new Cookie(COOKIE, TOKEN));
            request.setCookies(cookies.toArray(Cookie[]::new));
            request.setParameter(FIELD, masked());
            return request;
        };
    }

    /** In a form it stands after the mask that it is hidden by; this mask hides nothing. */
    private static String masked() {
        byte[] token = TOKEN.getBytes(UTF_8);
        byte[] masked = new byte[2 * token.length];
        System.arraycopy(token, 0, masked, token.length, token.length);
        return Base64.getUrlEncoder().encodeToString(masked);
    }
}
