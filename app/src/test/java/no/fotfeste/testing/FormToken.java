package no.fotfeste.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * The token of the forms of somebody who is signed in, as the session has it and the form in a field. Spring's own for tests would
 * change where the application keeps them, for every test that comes after.
 */
final class FormToken {

    private static final String HEADER = "X-CSRF-TOKEN";
    private static final String FIELD = "_csrf";
    private static final String TOKEN = "00000000-0000-4000-8000-000000000000";

    private FormToken() {}

    /** Gives each request the token in its session, and the field. */
    static RequestPostProcessor sent() {
        return request -> {
            new HttpSessionCsrfTokenRepository()
                    .saveToken(new DefaultCsrfToken(HEADER, FIELD, TOKEN), request, new MockHttpServletResponse());
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
