package no.fotfeste.access.signin;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * What a session remembers between the password and the second factor. Nobody is signed in by it.
 *
 * @param username whose password was right
 * @param since when
 * @param proven whether a second factor was shown too, and only another one must still be added
 * @param begun what came in place of a password that was right, or null
 */
record PendingSignIn(
        String username,
        Instant since,
        boolean proven,
        @Nullable Begun begun) implements Serializable {

    private static final String KEPT = "fotfeste.signing-in";
    private static final Duration LONGEST = Duration.ofMinutes(10);

    static Optional<PendingSignIn> in(HttpSession session, Instant now) {
        return session.getAttribute(KEPT) instanceof PendingSignIn pending
                        && !now.isBefore(pending.since)
                        && now.isBefore(pending.since.plus(LONGEST))
                ? Optional.of(pending)
                : Optional.empty();
    }

    /** The password was right. */
    static PendingSignIn byPassword(String username, Instant now) {
        return new PendingSignIn(username, now, false, null);
    }

    /** A factor was shown that is not enough where somebody works. */
    PendingSignIn another(Instant now) {
        return new PendingSignIn(username, now, true, begun);
    }

    /**
     * Codes that were right. They are used up, and the password is in force, when a factor was shown or made.
     *
     * @param approval what was asked by whoever keeps the accounts
     * @param hash what is kept of the password that was chosen
     */
    record Begun(UUID approval, String hash) implements Serializable {

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }

    void keepIn(HttpSession session) {
        session.setAttribute(KEPT, this);
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
