package no.fotfeste.access.signin;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down what happens to accounts, and by whom. It can only grow. */
@Component
public class AccountEvents {

    private static final int SHOWN = 20;

    private final JdbcClient database;
    private final CurrentViewer current;
    private final Clock clock;

    AccountEvents(JdbcClient database, CurrentViewer current, Clock clock) {
        this.database = database;
        this.current = current;
        this.clock = clock;
    }

    /** What can happen. */
    public enum What {
        PASSKEY_ADDED,
        PASSKEY_REMOVED,
        APP_ADDED,
        APP_REMOVED,
        RECOVERY_CODES_MADE,
        RECOVERY_CODE_USED,
        FACTORS_RESET,
        SIGNED_OUT_EVERYWHERE,
        SERVICE_LINKED,
        SERVICE_UNLINKED,
        IDENTITY_NOTED,
        IDENTITY_REMOVED
    }

    /**
     * Something that happened.
     *
     * @param by the name of who did it, or null when it was the account's own
     */
    public record Event(Instant at, What what, @Nullable Secret<String> by) {}

    /** Notes that something happened to an account. */
    public void note(AccountId account, What what) {
        @Nullable
        UUID by = current.find()
                .map(viewer -> viewer.account())
                .filter(someone -> !someone.equals(account))
                .map(AccountId::value)
                .orElse(null);
        database.sql("""
                        insert into access.account_event (account_id, id, at, by_account, what)
                        values (:account, :id, :at, :by, :what)
                        """)
                .param("account", account.value())
                .param("id", UUID.randomUUID())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by, Types.OTHER)
                .param("what", what.name())
                .update();
    }

    /** The latest of an account, the newest first. */
    public List<Event> of(AccountId account) {
        return database.sql("""
                        select e.at, e.what, a.display_name
                        from access.account_event e left join access.account a on a.id = e.by_account
                        where e.account_id = :account order by e.at desc, e.id limit :most
                        """)
                .param("account", account.value())
                .param("most", SHOWN)
                .query((row, number) -> new Event(
                        row.getTimestamp("at").toInstant(),
                        What.valueOf(row.getString("what")),
                        Secret.ofNullable(row.getString("display_name"))))
                .list();
    }
}
