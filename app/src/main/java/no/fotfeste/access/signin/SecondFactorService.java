package no.fotfeste.access.signin;

import jakarta.servlet.http.HttpServletRequest;
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
    private final AccountEvents events;

    SecondFactorService(
            AuthenticatorApps apps,
            PasskeyService passkeys,
            PasskeyRepository passkeyTable,
            RecoveryCodes recovery,
            AccountEvents events) {
        this.apps = apps;
        this.passkeys = passkeys;
        this.passkeyTable = passkeyTable;
        this.recovery = recovery;
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

    /** A secret for an app, to be confirmed with {@link #addApp}. */
    public Offer offerApp(SignedInAccount account) {
        return apps.offer(account.viewer().account(), account.getUsername());
    }

    /** Takes the app into use, if the code is right. */
    @Transactional
    public boolean addApp(AccountId account, String code) {
        boolean added = apps.confirm(account, code.replaceAll("\\s", ""));
        if (added) {
            events.note(account, What.APP_ADDED);
        }
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
            events.note(account, What.PASSKEY_ADDED);
        }
        return added;
    }

    /** Asks the browser for a passkey of this account. */
    public PasskeyOffer askPasskey(AccountId account, boolean verified, HttpServletRequest request) {
        return passkeys.ask(account, verified, request);
    }

    /** Whether the answer comes from a passkey of this account. */
    public boolean acceptsPasskey(AccountId account, String answer, boolean verified, HttpServletRequest request) {
        return passkeys.accepts(account, answer, verified, request);
    }

    /** Whether this is a code of now from the account's app, or an unused one from its paper. */
    @Transactional
    public boolean acceptsCode(AccountId account, String typed) {
        String code = typed.replaceAll("\\s", "");
        if (code.matches("[0-9]{" + Totp.DIGITS + "}")) {
            return apps.accepts(account, code);
        }
        boolean used = recovery.use(account, code);
        if (used) {
            events.note(account, What.RECOVERY_CODE_USED);
        }
        return used;
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
        events.note(account, What.FACTORS_RESET);
    }
}
