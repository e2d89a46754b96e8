package no.fotfeste.access.signin;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.fotfeste.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Compares a password with what is kept of it. It takes as long when there is nothing to compare with, so that the time does not
 * tell who has an account.
 *
 * <p>Comparing is costly on purpose, so only a few are compared at once. Those who come from where they have signed in before
 * have places of their own, whatever others are trying.
 */
@Component
public class PasswordCheck {

    /** What came of it. */
    public enum Result {
        RIGHT,
        WRONG,
        /** Too many are being compared. */
        BUSY
    }

    private static final int AT_ONCE = 2;
    private static final int SECONDS = 10;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Semaphore placesForKnown = new Semaphore(AT_ONCE, true);
    private final PasswordEncoder passwords;
    private final String nobodys;

    PasswordCheck(PasswordEncoder passwords) {
        this.passwords = passwords;
        this.nobodys = String.valueOf(passwords.encode(RandomSecret.url(RandomSecret.random(24))));
    }

    /**
     * Compares.
     *
     * @param hash what is kept, or null where nobody has the name
     * @param known whether it comes from where the account has been signed in before
     */
    public Result check(String typed, @Nullable String hash, boolean known) {
        Semaphore place = known ? placesForKnown : places;
        try {
            if (!place.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                return Result.BUSY;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Result.BUSY;
        }
        try {
            boolean tooLong = typed.length() > Form.LINE;
            boolean matches =
                    passwords.matches(tooLong ? typed.substring(0, Form.LINE) : typed, hash == null ? nobodys : hash);
            return matches && hash != null && !tooLong ? Result.RIGHT : Result.WRONG;
        } finally {
            place.release();
        }
    }
}
