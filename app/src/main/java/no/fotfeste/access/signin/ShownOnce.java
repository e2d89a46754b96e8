package no.fotfeste.access.signin;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import no.fotfeste.vault.AccountCipher;
import org.springframework.stereotype.Component;

/**
 * Keeps a secret in one session until that session has taken it, and no longer. Sealed: sessions stand in the database. Whose it is
 * stands inside, so that one account's secret is of no use for another.
 */
@Component
public class ShownOnce {

    private static final String KEPT = "fotfeste.once.";

    private final AccountCipher cipher;

    ShownOnce(AccountCipher cipher) {
        this.cipher = cipher;
    }

    /** What is kept. A new one of its kind replaces the one before. */
    public enum Kind {
        /** What an app shall make codes from. */
        APP,
        /** The code of somebody who is to begin. */
        CODE
    }

    /** Keeps it for this sign-in alone. */
    public void keep(HttpSession session, Kind kind, AccountId whose, Secret<String> secret) {
        session.setAttribute(
                KEPT + kind, cipher.seal(whose + " " + secret.reveal()).bytes());
    }

    /** Gives it and forgets it; empty when there is none of this account. */
    public Optional<Secret<String>> take(HttpSession session, Kind kind, AccountId whose) {
        Object kept = session.getAttribute(KEPT + kind);
        session.removeAttribute(KEPT + kind);
        return kept instanceof byte[] sealed
                ? Optional.of(cipher.unseal(Sealed.of(sealed)).split(" ", 2))
                        .filter(parts -> parts.length == 2 && parts[0].equals(whose.toString()))
                        .map(parts -> Secret.of(parts[1]))
                : Optional.empty();
    }
}
