package no.fotfeste.access.signin;

import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import no.fotfeste.vault.AccountCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secrets that apps make their codes from, one for each account, sealed. */
@Component
public class AuthenticatorApps {

    private static final int SECRET_BYTES = 20;

    private final JdbcClient database;
    private final AccountCipher cipher;
    private final ShownOnce shown;
    private final Clock clock;

    AuthenticatorApps(JdbcClient database, AccountCipher cipher, ShownOnce shown, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.shown = shown;
        this.clock = clock;
    }

    /**
     * What an app is told.
     *
     * @param secret to be typed into it
     * @param address the same for its camera
     */
    public record Offer(Secret<String> secret, Secret<String> address) {}

    /** Whether codes from an app are accepted for this account. */
    public boolean has(AccountId account) {
        return database.sql("select exists (select from access.authenticator_app where account_id = :account)")
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    /** A new secret to put into an app: shown here and now, and kept with this sign-in until a code has been tried. */
    Offer offer(AccountId account, String username, HttpSession session) {
        byte[] secret = RandomSecret.random(SECRET_BYTES);
        shown.keep(
                session,
                ShownOnce.Kind.APP,
                account,
                Secret.of(Base64.getEncoder().encodeToString(secret)));
        return new Offer(
                Secret.of(CopiedByHand.grouped(secret)),
                Secret.of("otpauth://totp/Fotfeste:%s?secret=%s&issuer=Fotfeste"
                        .formatted(URLEncoder.encode(username, StandardCharsets.UTF_8), CopiedByHand.of(secret))));
    }

    /** Takes the secret that was shown at this sign-in into use, if the code is one of it. Right or wrong, it is not tried again. */
    boolean confirm(AccountId account, String code, HttpSession session) {
        Optional<byte[]> secret = shown.take(session, ShownOnce.Kind.APP, account)
                .map(kept -> Base64.getDecoder().decode(kept.reveal()));
        OptionalLong step = secret.map(tried -> Totp.matching(tried, code, clock.instant(), 0))
                .orElse(OptionalLong.empty());
        if (step.isEmpty()) {
            return false;
        }
        database.sql("""
                        insert into access.authenticator_app (account_id, secret, last_step) values (:account, :secret, :step)
                        on conflict (account_id) do update set secret = excluded.secret, last_step = excluded.last_step
                        """)
                .param("account", account.value())
                .param("secret", seal(account, secret.orElseThrow()).bytes())
                .param("step", step.getAsLong())
                .update();
        return true;
    }

    /** Whether this is a code of now. It is not a second time, nor is an older one. */
    boolean accepts(AccountId account, String code) {
        long last = database.sql("select last_step from access.authenticator_app where account_id = :account")
                .param("account", account.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
        OptionalLong step = secret(account)
                .map(secret -> Totp.matching(secret, code, clock.instant(), last))
                .orElse(OptionalLong.empty());
        return step.isPresent()
                && database.sql("update access.authenticator_app set last_step = :step"
                                        + " where account_id = :account and last_step < :step")
                                .param("account", account.value())
                                .param("step", step.getAsLong())
                                .update()
                        == 1;
    }

    void remove(AccountId account) {
        database.sql("delete from access.authenticator_app where account_id = :account")
                .param("account", account.value())
                .update();
    }

    private Optional<byte[]> secret(AccountId account) {
        return database.sql("select secret from access.authenticator_app where account_id = :account")
                .param("account", account.value())
                .query(byte[].class)
                .optional()
                .map(kept -> unseal(account, kept));
    }

    private Sealed seal(AccountId account, byte[] secret) {
        return cipher.seal(account + " " + Base64.getEncoder().encodeToString(secret));
    }

    /** Whose it is stands inside, so that one account's secret is of no use in another's row. */
    private byte[] unseal(AccountId account, byte[] sealed) {
        String[] parts = cipher.unseal(Sealed.of(sealed)).split(" ", 2);
        if (parts.length != 2 || !parts[0].equals(account.toString())) {
            throw new IllegalStateException("This secret belongs to another account");
        }
        return Base64.getDecoder().decode(parts[1]);
    }
}
