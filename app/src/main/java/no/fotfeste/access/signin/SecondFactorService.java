package no.fotfeste.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import no.fotfeste.access.signin.AccountEvents.What;
import no.fotfeste.access.signin.AuthenticatorApps.Offer;
import no.fotfeste.kernel.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an account can show beside its password: passkeys, codes from an app, and codes on paper for when those are lost. */
@Component
public class SecondFactorService {

    private final AuthenticatorApps apps;
    private final PasskeyService passkeys;
    private final PasskeyRepository passkeyTable;
    private final RecoveryCodes recovery;
    private final FirstFactorRule first;
    private final AccountEvents events;

    SecondFactorService(
            AuthenticatorApps apps,
            PasskeyService passkeys,
            PasskeyRepository passkeyTable,
            RecoveryCodes recovery,
            FirstFactorRule first,
            AccountEvents events) {
        this.apps = apps;
        this.passkeys = passkeys;
        this.passkeyTable = passkeyTable;
        this.recovery = recovery;
        this.first = first;
        this.events = events;
    }

    /**
     * What an account has.
     *
     * @param recoveryCodes how many are left
     */
    public record Overview(boolean app, List<PasskeyRepository.Passkey> passkeys, int recoveryCodes) {

        /** Whether it can show nothing beside the password. */
        public boolean isEmpty() {
            return !app && passkeys.isEmpty();
        }
    }

    /** What an account has. */
    public Overview of(AccountId account) {
        return new Overview(apps.has(account), passkeyTable.of(account), recovery.left(account));
    }

    /** A new secret for an app, for this sign-in alone, to be confirmed with {@link #addApp}. */
    public Offer offerApp(SignedInAccount account, HttpSession session) {
        return apps.offer(account.viewer().account(), account.getUsername(), session);
    }

    /** Takes the app into use, if the code is right. Otherwise a new secret is to be offered. */
    @Transactional
    public boolean addApp(AccountId account, String code, HttpSession session) {
        boolean added = apps.confirm(account, withoutSpace(code), session);
        if (added) {
            first.secured(account);
        }
        events.note(account, added ? What.APP_ADDED : What.FACTOR_FAILED);
        return added;
    }

    /** Asks the browser for a new passkey. */
    public PasskeyOffer offerPasskey(SignedInAccount account, HttpServletRequest request) {
        return passkeys.offer(account, request);
    }

    /** Keeps the new passkey, if the answer is right. */
    @Transactional
    public boolean addPasskey(AccountId account, String label, String answer, HttpServletRequest request) {
        boolean added = passkeys.add(account, label, answer, request);
        if (added) {
            first.secured(account);
        }
        events.note(account, added ? What.PASSKEY_ADDED : What.FACTOR_FAILED);
        return added;
    }

    /** Asks the browser for a passkey of this account. */
    public PasskeyOffer askPasskey(AccountId account, boolean verified, HttpServletRequest request) {
        return passkeys.ask(account, verified, request);
    }

    /** Whether the answer comes from a passkey of this account. Its owner is told when it does not. */
    @Transactional
    public boolean acceptsPasskey(AccountId account, String answer, boolean verified, HttpServletRequest request) {
        return told(account, passkeys.accepts(account, answer, verified, request));
    }

    /** Whether what was typed looks as an app shows it; otherwise it is from paper. */
    static boolean isOfApp(String typed) {
        return withoutSpace(typed).matches("[0-9]{" + Totp.DIGITS + "}");
    }

    /** Whether this is a code of now from the account's app, or an unused one from its paper. Its owner is told when it is not. */
    @Transactional
    public boolean acceptsCode(AccountId account, String typed) {
        String code = withoutSpace(typed);
        if (isOfApp(code)) {
            return told(account, apps.accepts(account, code));
        }
        boolean used = recovery.use(account, code);
        if (used) {
            events.note(account, What.RECOVERY_CODE_USED);
        }
        return told(account, used);
    }

    private boolean told(AccountId account, boolean right) {
        if (!right) {
            events.note(account, What.FACTOR_FAILED);
        }
        return right;
    }

    private static String withoutSpace(String typed) {
        return typed.replaceAll("\\s", "");
    }

    /** New codes for the paper, when there are none. Empty when there are some: those can be shown to nobody any more. */
    @Transactional
    public List<String> firstRecoveryCodes(AccountId account) {
        return recovery.left(account) > 0 ? List.of() : newRecoveryCodes(account);
    }

    /** New codes for the paper; the old ones are good for nothing any more. */
    @Transactional
    public List<String> newRecoveryCodes(AccountId account) {
        events.note(account, What.RECOVERY_CODES_MADE);
        return recovery.make(account);
    }

    /** Takes a passkey away. */
    @Transactional
    public void removePasskey(AccountId account, UUID passkey) {
        if (passkeyTable.remove(account, passkey)) {
            events.note(account, What.PASSKEY_REMOVED);
        }
    }

    /** Takes the app away. */
    @Transactional
    public void removeApp(AccountId account) {
        if (apps.has(account)) {
            apps.remove(account);
            events.note(account, What.APP_REMOVED);
        }
    }

    /** Takes everything away: whoever has lost it all begins anew at the next sign-in. */
    @Transactional
    public void reset(AccountId account) {
        apps.remove(account);
        passkeyTable.removeAll(account);
        recovery.remove(account);
        first.secured(account);
        events.note(account, What.FACTORS_RESET);
    }
}
