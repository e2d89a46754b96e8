package no.fotfeste.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Predicate;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.signin.ApprovalService.Kind;
import no.fotfeste.access.signin.FactorRules.Required;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
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

    /** Where somebody begins, or begins anew, with codes. */
    public static final String CODE = "/sign-in/code";

    private static final String DONE = ShellRoutes.today();
    private static final String APP = "app";
    private static final String PAPER = "paper";
    private static final String PASSKEY = "passkey";

    private final AccountService accounts;
    private final SessionService sessions;
    private final FactorRules rules;
    private final SecondFactorService factors;
    private final FirstFactorRule first;
    private final StartCodes codes;
    private final KnownDevices devices;
    private final SignInLimit limit;

    SignIn(
            AccountService accounts,
            SessionService sessions,
            FactorRules rules,
            SecondFactorService factors,
            FirstFactorRule first,
            StartCodes codes,
            KnownDevices devices,
            SignInLimit limit) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.rules = rules;
        this.factors = factors;
        this.first = first;
        this.codes = codes;
        this.devices = devices;
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
        sessions.await(PendingSignIn.byPassword(account.getUsername(), sessions.now()), request);
        AccountId id = account.viewer().account();
        if (!factors.of(id).isEmpty()) {
            return SECOND;
        }
        return first.needsCode(id) ? CODE + "?needed" : ENROL;
    }

    /** Codes were right, and a password was chosen: goes on, and tells where. Nothing has changed until a factor is shown or made. */
    public String withCodes(StartCodes.Right right, HttpServletRequest request, HttpServletResponse response) {
        SignedInAccount account = right.account();
        boolean stays = right.kind() == Kind.PASSWORD;
        PendingSignIn pending = new PendingSignIn(account.getUsername(), sessions.now(), false, right.begun());
        sessions.await(pending, request);
        if (!stays && rules.of(account.viewer()) == Required.NOTHING) {
            return begin(account, pending, request, response) ? DONE : "/sign-in";
        }
        return stays ? SECOND : ENROL;
    }

    /** Who has given the password, and must show a second factor. */
    public Optional<SignedInAccount> showing(HttpServletRequest request) {
        return sessions.pending(request).filter(pending -> !pending.proven()).flatMap(this::account);
    }

    /** Who has given the password or codes, and may make a factor. Of an account that had one before, the password is not enough. */
    public Optional<SignedInAccount> enrolling(HttpServletRequest request) {
        return sessions.pending(request)
                .flatMap(pending -> account(pending).filter(account -> mayEnrol(pending, account)));
    }

    private boolean mayEnrol(PendingSignIn pending, SignedInAccount account) {
        AccountId id = account.viewer().account();
        if (pending.proven()) {
            return true;
        }
        if (!factors.of(id).isEmpty()) {
            return false;
        }
        PendingSignIn.Begun begun = pending.begun();
        return begun == null ? !first.needsCode(id) : codes.enrols(begun);
    }

    /** Whether only a passkey will do. */
    public boolean needsPasskey(SignedInAccount account) {
        return rules.of(account.viewer()) == Required.PASSKEY;
    }

    /**
     * Takes a code from an app or from paper. Six figures can be guessed, so they are counted for the account, apart for where it has
     * been signed in before; nobody guesses what is on paper.
     */
    public Outcome withCode(
            SignedInAccount account, String typed, HttpServletRequest request, HttpServletResponse response) {
        String name = account.viewer().account().toString();
        Try attempt = SecondFactorService.isOfApp(typed)
                ? new Try(
                        APP,
                        devices.known(account.getUsername(), request)
                                .map(device -> name + "\n" + device)
                                .orElse(name))
                : new Try(PAPER, request.getSession().getId());
        return show(account, attempt, id -> factors.acceptsCode(id, typed), request, response);
    }

    /** Takes the answer of a passkey. */
    public Outcome withPasskey(
            SignedInAccount account, String answer, HttpServletRequest request, HttpServletResponse response) {
        return show(
                account,
                new Try(PASSKEY, request.getSession().getId()),
                id -> factors.acceptsPasskey(id, answer, false, request),
                request,
                response);
    }

    /** The factor that was asked for is made: signs in. False when the codes that led here are worth nothing any more. */
    public boolean enrolled(SignedInAccount account, HttpServletRequest request, HttpServletResponse response) {
        return sessions.pending(request)
                .map(pending -> begin(account, pending, request, response))
                .orElse(false);
    }

    /** Which tries are counted together: what somebody else tries must not keep the owner from the other ways in. */
    @PlainText
    private record Try(String kind, Secret<String> name) {

        private Try(String kind, String name) {
            this(kind, Secret.of(name));
        }
    }

    private Outcome show(
            SignedInAccount account,
            Try attempt,
            Predicate<AccountId> right,
            HttpServletRequest request,
            HttpServletResponse response) {
        AccountId id = account.viewer().account();
        if (!limit.admits(attempt.kind, attempt.name.reveal())) {
            return new Outcome.TooSoon();
        }
        if (!right.test(id)) {
            return new Outcome.Wrong();
        }
        limit.succeeded(attempt.kind, attempt.name.reveal());
        PendingSignIn pending = sessions.pending(request).orElse(null);
        if (pending == null) {
            return new Outcome.Wrong();
        }
        if (needsPasskey(account) && factors.of(id).passkeys().isEmpty()) {
            sessions.await(pending.another(sessions.now()), request);
            return new Outcome.Right(ENROL);
        }
        return begin(account, pending, request, response) ? new Outcome.Right(DONE) : new Outcome.Wrong();
    }

    /** Signs in. What was begun with codes is in force from now on. */
    private boolean begin(
            SignedInAccount account, PendingSignIn pending, HttpServletRequest request, HttpServletResponse response) {
        PendingSignIn.Begun begun = pending.begun();
        if (begun != null && !codes.use(account, begun)) {
            return false;
        }
        sessions.begin(account, request, response);
        return true;
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
