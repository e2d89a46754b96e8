package no.fotfeste.access.signin;

import java.util.List;
import no.fotfeste.access.AccountService.Account;
import no.fotfeste.access.signin.AccountEvents.What;
import no.fotfeste.kernel.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with somebody else's account. All of it is written down. */
@Component
public class AccountAdministration {

    private final SecondFactorService factors;
    private final SessionService sessions;
    private final ProviderAccounts services;
    private final AccountEvents events;

    AccountAdministration(
            SecondFactorService factors, SessionService sessions, ProviderAccounts services, AccountEvents events) {
        this.factors = factors;
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

    /** How an account stands. */
    public Standing of(Account account) {
        AccountId id = account.viewer().account();
        return new Standing(
                factors.of(id), sessions.of(account.username().reveal(), null).size(), services.of(id));
    }

    /** Takes every second factor away, and signs out everywhere: somebody else may have found the telephone. */
    @Transactional
    public void reset(Account account) {
        factors.reset(account.viewer().account());
        sessions.endOthers(account.username().reveal(), null);
    }

    /** Signs out everywhere. */
    @Transactional
    public void signOutEverywhere(Account account) {
        sessions.endOthers(account.username().reveal(), null);
        events.note(account.viewer().account(), What.SIGNED_OUT_EVERYWHERE);
    }

    /** Lets a subject of a sign-in service in to this account. False when it is somebody's already. */
    @Transactional
    public boolean link(AccountId account, String issuer, String subject) {
        boolean linked = services.link(account, issuer, subject);
        if (linked) {
            events.note(account, What.SERVICE_LINKED);
        }
        return linked;
    }

    /** Lets it in no more. */
    @Transactional
    public void unlink(AccountId account, String issuer, String subject) {
        if (services.unlink(account, issuer, subject)) {
            events.note(account, What.SERVICE_UNLINKED);
        }
    }
}
