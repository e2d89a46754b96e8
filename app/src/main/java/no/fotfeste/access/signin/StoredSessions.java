package no.fotfeste.access.signin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The sessions in the database. What is one statement is no transaction of its own, and nothing takes part in a transaction of whoever
 * asks.
 */
final class StoredSessions<S extends Session> {

    private final SessionRepository<S> kept;
    private final JdbcClient database;
    private final TransactionTemplate outside;
    private final TransactionTemplate apart;

    /**
     * Keeps sessions.
     *
     * @param kept reads and writes them, without transactions of its own
     */
    StoredSessions(SessionRepository<S> kept, JdbcClient database, PlatformTransactionManager manager) {
        this.kept = kept;
        this.database = database;
        this.outside = new TransactionTemplate(manager);
        this.outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        this.apart = new TransactionTemplate(manager);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** A session that stands nowhere yet. */
    S create() {
        return kept.createSession();
    }

    /** The session with this identifier, if it has not ended. */
    @Nullable
    S find(String id) {
        return outside.execute(transaction -> kept.findById(id));
    }

    /** Writes what has become of a session, all of it or nothing, and waits until it is on the disk. */
    void save(S session) {
        apart.executeWithoutResult(transaction -> kept.save(session));
    }

    /**
     * Writes that a session was used, and nothing else of it: another request may have given it a new identifier, or ended it. Does not
     * wait for the disk: after a crash the session may end a little sooner.
     */
    void noteUse(String id, Instant used) {
        outside.executeWithoutResult(transaction -> database.sql("""
                        update access.session
                        set last_access_time = :used,
                            expiry_time = case when max_inactive_interval < 0 then expiry_time
                                else :used + max_inactive_interval * cast(1000 as bigint) end
                        where session_id = :id and last_access_time < :used
                            and set_config('synchronous_commit', 'off', true) is not null
                        """)
                .param("used", used.toEpochMilli())
                .param("id", id)
                .update());
    }

    /** Ends a session, and waits until that is on the disk. */
    void delete(String id) {
        outside.executeWithoutResult(transaction -> kept.deleteById(id));
    }
}
