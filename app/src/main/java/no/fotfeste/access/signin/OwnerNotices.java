package no.fotfeste.access.signin;

import jakarta.servlet.http.HttpSession;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import no.fotfeste.access.signin.AccountEvents.What;
import no.fotfeste.kernel.AccountId;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the owner of an account what has happened to the sign-in, on the next page, until the owner says that it was seen.
 *
 * <p>Pages do not ask for it: what happens is marked in the sessions of the account, which each page reads anyway.
 */
@Component
public class OwnerNotices {

    private static final String MARK = "fotfeste.untold";
    private static final byte[] MARKED = new SerializingConverter().convert(true);
    private static final String[] TOLD = Arrays.stream(What.values())
            .filter(What::isToldToOwner)
            .map(What::name)
            .toArray(String[]::new);

    private final JdbcClient database;
    private final Clock clock;

    OwnerNotices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Something that has happened, how often, and when it last did. */
    public record Notice(What what, long times, Instant last) {}

    /** Marks every session of an account. */
    void tell(AccountId account) {
        database.sql("""
                        insert into access.session_attributes (session_primary_id, attribute_name, attribute_bytes)
                        select s.primary_id, :mark, :marked
                        from access.session s join access.account a on a.username = s.principal_name
                        where a.id = :account
                        on conflict do nothing
                        """)
                .param("mark", MARK)
                .param("marked", MARKED)
                .param("account", account.value())
                .update();
    }

    /** Marks a new session, when there is something that its owner has not seen. */
    void tellAtSignIn(AccountId account, HttpSession session) {
        if (!untold(account).isEmpty()) {
            session.setAttribute(MARK, true);
        }
    }

    /** Whether there may be something to tell at this sign-in. */
    public boolean isMarked(HttpSession session) {
        return session.getAttribute(MARK) != null;
    }

    /** What has happened that the owner has not said was seen, the newest first. */
    public List<Notice> untold(AccountId account) {
        return database.sql("""
                        select e.what, count(*) as times, max(e.at) as last
                        from access.account_event e join access.account a on a.id = e.account_id
                        where e.account_id = :account and e.what = any(:told) and (a.told_at is null or e.at > a.told_at)
                        group by e.what order by last desc, e.what
                        """)
                .param("account", account.value())
                .param("told", TOLD)
                .query((row, number) -> new Notice(
                        What.valueOf(row.getString("what")),
                        row.getLong("times"),
                        row.getTimestamp("last").toInstant()))
                .list();
    }

    /** The owner has seen it. */
    public void seen(AccountId account, HttpSession session) {
        database.sql("update access.account set told_at = :now where id = :account")
                .param("now", Timestamp.from(clock.instant()))
                .param("account", account.value())
                .update();
        session.removeAttribute(MARK);
        database.sql("""
                        delete from access.session_attributes
                        where attribute_name = :mark and session_primary_id in (
                            select s.primary_id from access.session s join access.account a on a.username = s.principal_name
                            where a.id = :account)
                        """).param("mark", MARK).param("account", account.value()).update();
    }
}
