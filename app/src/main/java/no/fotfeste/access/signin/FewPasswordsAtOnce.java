package no.fotfeste.access.signin;

import java.time.Duration;
import no.fotfeste.web.Turns;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The one place where passwords are worked on, whoever asks: signing in, confirming, unlocking the screen, a new password. The work is
 * costly on purpose, in time and in memory, so there are few places for it and a short line of those who wait.
 */
final class FewPasswordsAtOnce implements PasswordEncoder {

    /** Each takes 16 MB while it lasts. */
    static final int PLACES = 4;

    /** So many wait; whoever comes after them is asked to come back. */
    static final int IN_LINE = 24;

    private final PasswordEncoder encoder;
    private final Turns turns = new Turns(PLACES, IN_LINE, Duration.ofSeconds(10));

    FewPasswordsAtOnce(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence raw) {
        try (Turns.Turn _ = turns.take()) {
            return encoder.encode(raw);
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence raw, @Nullable String encoded) {
        try (Turns.Turn _ = turns.take()) {
            return encoder.matches(raw, encoded);
        }
    }

    @Override
    public boolean upgradeEncoding(@Nullable String encoded) {
        return encoder.upgradeEncoding(encoded);
    }

    /** How many stand in line. */
    int waiting() {
        return turns.waiting();
    }
}
