package no.fotfeste.access.signin;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.access.Role;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what happens to accounts, and by whom. It can only grow. */
@Component
public class AccountEvents {

    private static final int SHOWN = 20;
    private static final int MOST = 200;
    private static final Duration SHOWN_FOR = Duration.ofDays(90);

    private final JdbcClient database;
    private final CurrentViewer current;
    private final OwnerNotices owners;
    private final Clock clock;

    AccountEvents(JdbcClient database, CurrentViewer current, OwnerNotices owners, Clock clock) {
        this.database = database;
        this.current = current;
        this.owners = owners;
        this.clock = clock;
    }

    /** What can happen. */
    public enum What {
        MADE,
        MADE_ON_MACHINE,
        SAID_YES,
        SAID_YES_ON_MACHINE,
        SAID_NO,
        COMPLETED,
        ENDED,
        PASSWORD_CODE_MADE(Told.TO_OWNER),
        PASSWORD_CHANGED(Told.TO_OWNER),
        PASSKEY_ADDED(Told.TO_OWNER),
        PASSKEY_REMOVED(Told.TO_OWNER),
        APP_ADDED(Told.TO_OWNER),
        APP_REMOVED(Told.TO_OWNER),
        RECOVERY_CODES_MADE(Told.TO_OWNER),
        RECOVERY_CODE_USED(Told.TO_OWNER),
        FACTOR_FAILED(Told.TO_OWNER),
        FACTORS_RESET(Told.TO_OWNER),
        SIGNED_OUT_EVERYWHERE,
        SERVICE_ASKED,
        SERVICE_LINKED(Told.TO_OWNER),
        SERVICE_UNLINKED,
        RULE_ADDED,
        RULE_REMOVED,
        IDENTITY_NOTED,
        IDENTITY_REMOVED;

        private final Told told;

        What() {
            this(Told.TO_WHO_ASKS);
        }

        What(Told told) {
            this.told = told;
        }

        /** Whether the owner of the account sees it on the next page, without asking. */
        boolean isToldToOwner() {
            return told == Told.TO_OWNER;
        }
    }

    private enum Told {
        TO_OWNER,
        TO_WHO_ASKS
    }

    /**
     * Something that happened.
     *
     * @param by the name of who did it, or null when it was the account's own
     */
    public record Event(Instant at, What what, @Nullable Secret<String> by) {}

    /**
     * Something that happened to the account of somebody else than who reads of it.
     *
     * @param whose the name of whose account it is
     * @param by the name of who did it, or null when it was the account's own or the machine's
     */
    @PlainText
    public record OfSomebody(
            Instant at,
            What what,
            Secret<String> whose,
            Role role,
            String bodyName,
            @Nullable Secret<String> by) {}

    /** Notes that something happened to an account, and lets its owner know where it is for the owner to know. */
    @Transactional
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
        if (what.isToldToOwner()) {
            owners.tell(account);
        }
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

    /** What others than its owner have done with any account, or what was done on the machine: for those who look after access. */
    public List<OfSomebody> byOthers() {
        return byOthers("cast(:body as uuid) is null", null);
    }

    /** The same of the accounts at one body: for its leader. */
    public List<OfSomebody> byOthersAt(BodyId body) {
        return byOthers("a.body_id = :body", body);
    }

    private List<OfSomebody> byOthers(String where, @Nullable BodyId body) {
        return database.sql("""
                        select e.at, e.what, a.display_name as whose, a.role, coalesce(b.name, '') as body_name,
                               who.display_name as by
                        from access.account_event e
                        join access.account a on a.id = e.account_id
                        left join directory.body_in_brief b on b.id = a.body_id
                        left join access.account who on who.id = e.by_account
                        where (e.by_account is not null or e.what = any(:alone)) and e.at > :since and %s
                        order by e.at desc, e.id limit :most
                        """.formatted(where))
                .param("alone", new String[] {
                    What.MADE_ON_MACHINE.name(),
                    What.SAID_YES_ON_MACHINE.name(),
                    What.COMPLETED.name(),
                    What.ENDED.name(),
                    What.RULE_ADDED.name(),
                    What.RULE_REMOVED.name()
                })
                .param("since", Timestamp.from(clock.instant().minus(SHOWN_FOR)))
                .param("body", body == null ? null : body.value(), Types.OTHER)
                .param("most", MOST)
                .query((row, number) -> new OfSomebody(
                        row.getTimestamp("at").toInstant(),
                        What.valueOf(row.getString("what")),
                        Secret.of(row.getString("whose")),
                        Role.valueOf(row.getString("role")),
                        row.getString("body_name"),
                        Secret.ofNullable(row.getString("by"))))
                .list();
    }
}
