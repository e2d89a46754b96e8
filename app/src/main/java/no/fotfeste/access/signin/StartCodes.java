package no.fotfeste.access.signin;

import java.util.Optional;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.signin.AccountEvents.What;
import no.fotfeste.access.signin.ApprovalService.Kind;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.Secret;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the owner of an account begins, or begins anew: with codes in place of a password, and a password of their own choice. */
@Component
public class StartCodes {

    private final AccountService accounts;
    private final ApprovalService approvals;
    private final PasswordService passwords;
    private final SessionService sessions;
    private final AccountEvents events;

    StartCodes(
            AccountService accounts,
            ApprovalService approvals,
            PasswordService passwords,
            SessionService sessions,
            AccountEvents events) {
        this.accounts = accounts;
        this.approvals = approvals;
        this.passwords = passwords;
        this.sessions = sessions;
        this.events = events;
    }

    /** Codes that were right. */
    public record Right(SignedInAccount account, Kind kind, PendingSignIn.Begun begun) {}

    /** What somebody has typed. */
    public record Typed(Secret<String> username, Secret<String> code, Secret<String> other, Secret<String> password) {}

    /** Compares. Nobody can tell whether there is no such account, nobody has said yes yet, or a code is wrong. */
    public Optional<Right> check(Typed typed) {
        return account(typed.username.reveal())
                .flatMap(account -> approvals
                        .open(account.viewer().account(), typed.code.reveal(), typed.other.reveal())
                        .map(opened -> new Right(
                                account,
                                opened.kind(),
                                new PendingSignIn.Begun(
                                        opened.id(),
                                        passwords.hash(typed.password).reveal()))));
    }

    /** Whether these codes make a first factor. */
    boolean enrols(PendingSignIn.Begun begun) {
        return approvals.enrols(begun.approval());
    }

    /** Uses the codes up: the password that was chosen is in force, and whoever was signed in with the account is not any more. */
    @Transactional
    public boolean use(SignedInAccount account, PendingSignIn.Begun begun) {
        if (!approvals.use(begun.approval())) {
            return false;
        }
        AccountId id = account.viewer().account();
        boolean isFirst = account.getPassword() == null;
        passwords.changeToHash(id, Secret.of(begun.hash()));
        if (isFirst) {
            events.note(id, What.COMPLETED);
        }
        sessions.endOthers(account.getUsername(), null);
        return true;
    }

    private Optional<SignedInAccount> account(String username) {
        try {
            return accounts.loadUserByUsername(username) instanceof SignedInAccount account
                    ? Optional.of(account)
                    : Optional.empty();
        } catch (UsernameNotFoundException nobody) {
            return Optional.empty();
        }
    }
}
