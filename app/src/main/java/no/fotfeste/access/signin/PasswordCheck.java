package no.fotfeste.access.signin;

import java.time.Duration;
import no.fotfeste.web.Form;
import no.fotfeste.web.Turns;
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
        WRONG
    }

    private static final int AT_ONCE = 2;
    private static final int IN_LINE = 24;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Turns turns = new Turns(AT_ONCE, IN_LINE, LONGEST_WAIT);
    private final Turns turnsOfKnown = new Turns(AT_ONCE, IN_LINE, LONGEST_WAIT);
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
     * @throws no.fotfeste.web.NoTurn when too many are being compared
     */
    public Result check(String typed, @Nullable String hash, boolean known) {
        try (Turns.Turn _ = (known ? turnsOfKnown : turns).take()) {
            boolean tooLong = typed.length() > Form.LINE;
            boolean matches =
                    passwords.matches(tooLong ? typed.substring(0, Form.LINE) : typed, hash == null ? nobodys : hash);
            return matches && hash != null && !tooLong ? Result.RIGHT : Result.WRONG;
        }
    }
}
