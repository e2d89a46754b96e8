package no.fotfeste.access.signin;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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

    private static final int SECONDS = 10;

    private final PasswordEncoder encoder;
    private final Semaphore line = new Semaphore(PLACES + IN_LINE);
    private final Semaphore places = new Semaphore(PLACES, true);

    FewPasswordsAtOnce(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence raw) {
        return inTurn(() -> encoder.encode(raw));
    }

    @Override
    public boolean matches(@Nullable CharSequence raw, @Nullable String encoded) {
        return inTurn(() -> encoder.matches(raw, encoded));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String encoded) {
        return encoder.upgradeEncoding(encoded);
    }

    /** How many stand in line. */
    int waiting() {
        return places.getQueueLength();
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
        if (!line.tryAcquire()) {
            throw new PasswordsBusy();
        }
        try {
            takePlace();
            try {
                return work.get();
            } finally {
                places.release();
            }
        } finally {
            line.release();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                throw new PasswordsBusy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PasswordsBusy();
        }
    }
}
