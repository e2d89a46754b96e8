package no.fotfeste.access.signin;

import java.util.List;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.AccountService.Account;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.LastAdministrator;
import no.fotfeste.access.signin.AccountEvents.What;
import no.fotfeste.access.signin.ApprovalService.Kind;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.Secret;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with somebody else's account. All of it is written down. */
@Component
public class AccountAdministration {

    private final AccountService accounts;
    private final ApprovalService approvals;
    private final SecondFactorService factors;
    private final PasswordService passwords;
    private final SessionService sessions;
    private final ProviderAccounts services;
    private final AccountEvents events;

    AccountAdministration(
            AccountService accounts,
            ApprovalService approvals,
            SecondFactorService factors,
            PasswordService passwords,
            SessionService sessions,
            ProviderAccounts services,
            AccountEvents events) {
        this.accounts = accounts;
        this.approvals = approvals;
        this.factors = factors;
        this.passwords = passwords;
        this.sessions = sessions;
        this.services = services;
        this.events = events;
    }

    /**
     * How an account stands.
     *
     * @param places in how many places it is signed in
     */
    public record Standing(SecondFactorService.Overview factors, int places, List<ProviderAccounts.Link> services) {}

    /**
     * An account that somebody must be given the code of.
     *
     * @param code of who asked, for its owner
     */
    public record Asked(AccountId account, Secret<String> code) {}

    /** How an account stands. */
    public Standing of(Account account) {
        AccountId id = account.viewer().account();
        return new Standing(
                factors.of(id), sessions.of(account.username().reveal(), null).size(), services.of(id));
    }

    /** Asks for an account. It is nobody's until somebody else has said yes, and its owner has begun with both codes. */
    @Transactional
    public Asked ask(NewAccount wanted) {
        AccountId id = accounts.ask(wanted).account();
        events.note(id, What.MADE);
        return new Asked(id, approvals.ask(id, Kind.NEW));
    }

    /** Ends an account, and what was asked about it. */
    @Transactional
    public void end(AccountId account) {
        accounts.end(account);
        approvals.withdraw(account);
        events.note(account, What.ENDED);
    }

    /**
     * Its owner has forgotten the password and can choose another with a code, and with what they show beside it. Who has nothing to
     * show begins anew.
     */
    @Transactional
    public Asked renewPassword(Account account) {
        AccountId id = account.viewer().account();
        if (factors.of(id).isEmpty()) {
            return reset(account);
        }
        events.note(id, What.PASSWORD_CODE_MADE);
        return new Asked(id, approvals.ask(id, Kind.PASSWORD));
    }

    /**
     * Takes every second factor and the password away, and signs out everywhere: somebody else may have found the telephone. Its
     * owner begins anew, when somebody else has said yes.
     *
     * @throws LastAdministrator if nobody would be left who gets in and keeps the accounts
     */
    @Transactional
    public Asked reset(Account account) {
        AccountId id = account.viewer().account();
        if (accounts.isLastAdministrator(id)) {
            throw new LastAdministrator();
        }
        factors.reset(id);
        passwords.forget(id);
        sessions.endOthers(account.username().reveal(), null);
        return new Asked(id, approvals.ask(id, account.waiting() ? Kind.NEW : Kind.ANEW));
    }

    /** Signs out everywhere. */
    @Transactional
    public void signOutEverywhere(Account account) {
        sessions.endOthers(account.username().reveal(), null);
        events.note(account.viewer().account(), What.SIGNED_OUT_EVERYWHERE);
    }

    /**
     * Asks that a subject of a sign-in service is let in to this account: it is when somebody else has said yes. False when it is
     * somebody's already.
     */
    @Transactional
    public boolean link(AccountId account, String issuer, String subject) {
        if (services.username(issuer, subject).isPresent()) {
            return false;
        }
        approvals.askForService(account, issuer, subject);
        return true;
    }

    /** Lets it in no more. */
    @Transactional
    public void unlink(AccountId account, String issuer, String subject) {
        if (services.unlink(account, issuer, subject)) {
            events.note(account, What.SERVICE_UNLINKED);
        }
    }
}
