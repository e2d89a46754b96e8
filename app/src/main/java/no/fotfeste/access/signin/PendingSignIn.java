package no.fotfeste.access.signin;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.fotfeste.kernel.Secret;

/**
 * What a session remembers between the password and the second factor. Nobody is signed in by it.
 *
 * @param username whose password was right
 * @param since when
 * @param proven whether a second factor was shown too, and only another one must still be added
 */
record PendingSignIn(String username, Instant since, boolean proven) implements Serializable {

    private static final String KEPT = "fotfeste.signing-in";
    private static final Duration LONGEST = Duration.ofMinutes(10);

    static Optional<PendingSignIn> in(HttpSession session, Instant now) {
        return session.getAttribute(KEPT) instanceof PendingSignIn pending
                        && !now.isBefore(pending.since)
                        && now.isBefore(pending.since.plus(LONGEST))
                ? Optional.of(pending)
                : Optional.empty();
    }

    void keepIn(HttpSession session) {
        session.setAttribute(KEPT, this);
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
