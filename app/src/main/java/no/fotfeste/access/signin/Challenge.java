package no.fotfeste.access.signin;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Base64;
import java.util.Optional;

/** What a passkey must sign: random, for one try, kept in the session. */
final class Challenge {

    private static final String KEPT = "fotfeste.challenge";
    private static final int BYTES = 32;

    private Challenge() {}

    static String begin(HttpSession session) {
        String challenge = RandomSecret.url(RandomSecret.random(BYTES));
        session.setAttribute(KEPT, challenge);
        return challenge;
    }

    /** What is expected of the one answer to it; empty when nothing was asked. */
    static Optional<ServerProperty> end(HttpServletRequest request, PublicOrigin origin) {
        HttpSession session = request.getSession();
        Object kept = session.getAttribute(KEPT);
        session.removeAttribute(KEPT);
        return kept instanceof String challenge
                ? Optional.of(ServerProperty.builder()
                        .origin(new Origin(origin.of(request)))
                        .rpId(origin.host())
                        .challenge(new DefaultChallenge(Base64.getUrlDecoder().decode(challenge)))
                        .build())
                : Optional.empty();
    }
}
