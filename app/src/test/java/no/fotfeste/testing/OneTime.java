package no.fotfeste.testing;

import java.util.UUID;
import no.fotfeste.web.Effect;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Keys of forms as pages give them: each sending is of a form of its own, where a test does not say otherwise. */
public final class OneTime {

    private OneTime() {}

    /** A key nobody has used. */
    public static String key() {
        return UUID.randomUUID().toString();
    }

    /** Gives every form that has none a key of its own. */
    public static RequestPostProcessor keys() {
        return request -> {
            if ("POST".equals(request.getMethod()) && request.getParameter(Effect.KEY) == null) {
                request.setParameter(Effect.KEY, key());
            }
            return request;
        };
    }
}
