package no.fotfeste.access.signin;

import no.fotfeste.access.AccountService;
import no.fotfeste.web.Unlock;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Brings a hidden screen back with the password of whoever is signed in. */
@Component
class ScreenUnlock implements Unlock {

    private final AccountService accounts;
    private final PasswordEncoder passwords;

    ScreenUnlock(AccountService accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    public boolean opens(String password) {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null
                && passwords.matches(
                        password,
                        accounts.loadUserByUsername(signedIn.getName()).getPassword());
    }
}
