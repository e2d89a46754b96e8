package no.fotfeste.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Predicate;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.signin.FactorRules.Required;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.web.ShellRoutes;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Leads through the steps of signing in. Until the last of them nobody is signed in. */
@Component
public class SignIn {

    /** Where somebody shows the second factor. */
    public static final String SECOND = "/sign-in/second";

    /** Where somebody who has none makes one. */
    public static final String ENROL = "/sign-in/enrol";

    private static final String DONE = ShellRoutes.today();
    private static final String LIMIT = "second factor";

    private final AccountService accounts;
    private final SessionService sessions;
    private final FactorRules rules;
    private final SecondFactorService factors;
    private final SignInLimit limit;

    SignIn(
            AccountService accounts,
            SessionService sessions,
            FactorRules rules,
            SecondFactorService factors,
            SignInLimit limit) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.rules = rules;
        this.factors = factors;
        this.limit = limit;
    }

    /** What came of a second factor. */
    public sealed interface Outcome {

        /** Goes on at this path. */
        @PlainText
        record Right(String path) implements Outcome {}

        /** It was not right. */
        record Wrong() implements Outcome {}

        /** It was tried too often. */
        record TooSoon() implements Outcome {}
    }

    /** The password was right: goes on, and tells where. */
    public String withPassword(SignedInAccount account, HttpServletRequest request, HttpServletResponse response) {
        if (rules.of(account.viewer()) == Required.NOTHING) {
            sessions.begin(account, request, response);
            return DONE;
        }
        sessions.await(new PendingSignIn(account.getUsername(), sessions.now(), false), request);
        return factors.of(account.viewer().account()).isEmpty() ? ENROL : SECOND;
    }

    /** Who has given the password, and must show a second factor. */
    public Optional<SignedInAccount> showing(HttpServletRequest request) {
        return sessions.pending(request).filter(pending -> !pending.proven()).flatMap(this::account);
    }

    /** Who has given the password, and may make a factor: there is none yet, or one was shown that is not enough. */
    public Optional<SignedInAccount> enrolling(HttpServletRequest request) {
        return sessions.pending(request)
                .flatMap(pending -> account(pending)
                        .filter(account -> pending.proven()
                                || factors.of(account.viewer().account()).isEmpty()));
    }

    /** Whether only a passkey will do. */
    public boolean needsPasskey(SignedInAccount account) {
        return rules.of(account.viewer()) == Required.PASSKEY;
    }

    /** Takes a code from an app or from paper. */
    public Outcome withCode(
            SignedInAccount account, String typed, HttpServletRequest request, HttpServletResponse response) {
        return show(account, id -> factors.acceptsCode(id, typed), request, response);
    }

    /** Takes the answer of a passkey. */
    public Outcome withPasskey(
            SignedInAccount account, String answer, HttpServletRequest request, HttpServletResponse response) {
        return show(account, id -> factors.acceptsPasskey(id, answer, false, request), request, response);
    }

    /** The factor that was asked for is made: signs in. */
    public void enrolled(SignedInAccount account, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(account, request, response);
    }

    private Outcome show(
            SignedInAccount account,
            Predicate<AccountId> right,
            HttpServletRequest request,
            HttpServletResponse response) {
        AccountId id = account.viewer().account();
        if (!limit.admits(LIMIT, id.toString())) {
            return new Outcome.TooSoon();
        }
        if (!right.test(id)) {
            return new Outcome.Wrong();
        }
        limit.succeeded(LIMIT, id.toString());
        if (needsPasskey(account) && factors.of(id).passkeys().isEmpty()) {
            sessions.await(new PendingSignIn(account.getUsername(), sessions.now(), true), request);
            return new Outcome.Right(ENROL);
        }
        sessions.begin(account, request, response);
        return new Outcome.Right(DONE);
    }

    private Optional<SignedInAccount> account(PendingSignIn pending) {
        try {
            return accounts.loadUserByUsername(pending.username()) instanceof SignedInAccount account
                    ? Optional.of(account)
                    : Optional.empty();
        } catch (UsernameNotFoundException endedMeanwhile) {
            return Optional.empty();
        }
    }
}
