package no.fotfeste.access.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The passkeys that are kept. */
@Component
public class PasskeyRepository {

    private final JdbcClient database;
    private final Clock clock;

    PasskeyRepository(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A passkey as lists show it.
     *
     * @param credential what its device calls it
     * @param label what its owner calls it
     */
    @PlainText
    public record Passkey(
            UUID id,
            String credential,
            Secret<String> label,
            Instant madeAt,
            @Nullable Instant usedAt) {}

    /**
     * A passkey with what it is checked against.
     *
     * @param attestation what it said when it was made, in Base64 for addresses
     */
    @PlainText
    record Kept(UUID id, String attestation, long signCount) {}

    /** The passkeys of an account, the oldest first. */
    public List<Passkey> of(AccountId account) {
        return database.sql("""
                        select id, credential_id, label, made_at, used_at from access.passkey
                        where account_id = :account order by made_at, id
                        """)
                .param("account", account.value())
                .query((row, number) -> {
                    Timestamp used = row.getTimestamp("used_at");
                    return new Passkey(
                            row.getObject("id", UUID.class),
                            RandomSecret.url(row.getBytes("credential_id")),
                            Secret.of(row.getString("label")),
                            row.getTimestamp("made_at").toInstant(),
                            used == null ? null : used.toInstant());
                })
                .list();
    }

    Optional<Kept> find(AccountId account, String credential) {
        return database.sql("""
                                select id, attestation, sign_count from access.passkey
                                where account_id = :account and credential_id = :credential
                                """)
                .param("account", account.value())
                .param("credential", Base64.getUrlDecoder().decode(credential))
                .query((row, number) -> new Kept(
                        row.getObject("id", UUID.class),
                        RandomSecret.url(row.getBytes("attestation")),
                        row.getLong("sign_count")))
                .optional();
    }

    boolean add(AccountId account, byte[] credential, byte[] attestation, long signCount, String label) {
        return database.sql("""
                                insert into access.passkey
                                    (id, account_id, credential_id, attestation, sign_count, label, made_at)
                                values (:id, :account, :credential, :attestation, :count, :label, :now)
                                on conflict (credential_id) do nothing
                                """)
                        .param("id", UUID.randomUUID())
                        .param("account", account.value())
                        .param("credential", credential)
                        .param("attestation", attestation)
                        .param("count", signCount)
                        .param("label", label)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    void used(Kept passkey, long signCount) {
        database.sql("update access.passkey set sign_count = :count, used_at = :now where id = :id")
                .param("count", signCount)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", passkey.id())
                .update();
    }

    boolean remove(AccountId account, UUID passkey) {
        return database.sql("delete from access.passkey where account_id = :account and id = :id")
                        .param("account", account.value())
                        .param("id", passkey)
                        .update()
                == 1;
    }

    void removeAll(AccountId account) {
        database.sql("delete from access.passkey where account_id = :account")
                .param("account", account.value())
                .update();
    }
}
