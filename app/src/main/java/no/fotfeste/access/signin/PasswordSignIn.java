package no.fotfeste.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import no.fotfeste.access.AccountService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The first step of signing in: a user name and its password. */
@Component
public class PasswordSignIn {

    private static final String ACCOUNT = "account";
    private static final String DEVICE = "device";

    private final AccountService accounts;
    private final PasswordCheck passwords;
    private final SignInLimit limit;
    private final KnownDevices devices;

    PasswordSignIn(AccountService accounts, PasswordCheck passwords, SignInLimit limit, KnownDevices devices) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limit = limit;
        this.devices = devices;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** Whose it is. */
        record Right(SignedInAccount account) implements Outcome {}

        /** There is no such account, it has ended, or the password is another: nobody can tell which. */
        record Wrong() implements Outcome {}

        /** It was tried too often, whether there is such an account or not. */
        record TooSoon() implements Outcome {}
    }

    /** Tries a user name and a password, from wherever the request comes. */
    public Outcome check(String typedName, String password, HttpServletRequest request) {
        String username = typedName.strip().toLowerCase(Locale.ROOT);
        Optional<String> device = devices.known(username, request);
        String kind = device.isPresent() ? DEVICE : ACCOUNT;
        String name = username + device.map(token -> "\n" + token).orElse("");
        if (!limit.admits(kind, name)) {
            return new Outcome.TooSoon();
        }
        SignedInAccount account = find(username);
        String hash = account == null ? null : account.getPassword();
        return switch (passwords.check(password, hash, device.isPresent())) {
            case RIGHT -> {
                limit.succeeded(kind, name);
                yield account == null ? new Outcome.Wrong() : new Outcome.Right(account);
            }
            case WRONG -> new Outcome.Wrong();
        };
    }

    private @Nullable SignedInAccount find(String username) {
        try {
            return accounts.loadUserByUsername(username) instanceof SignedInAccount found ? found : null;
        } catch (UsernameNotFoundException nobody) {
            return null;
        }
    }
}
