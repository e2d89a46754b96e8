package no.fotfeste.access.door;

import java.util.function.Function;
import no.fotfeste.access.Purpose.Moment;
import no.fotfeste.vault.DamageService;
import no.fotfeste.vault.Vault;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in the transaction that is open, or in a new one, and remembers what the door has opened in it.
 *
 * <p>A look sees one moment: its transaction has a snapshot of its own, and is run again when what it wrote on the way was changed
 * by somebody else meanwhile. Work that is part of somebody's transaction sees what that transaction sees.
 */
@Component
public class DoorTransactions {

    /** Whoever is overtaken so many times by others is told that it cannot be shown. */
    private static final int MOST_ATTEMPTS = 3;

    private final TransactionTemplate template;
    private final JdbcTemplate trips;
    private final JdbcClient database;
    private final Vault vault;
    private final DamageService damages;
    private final GrantRepository grants;

    DoorTransactions(
            PlatformTransactionManager manager,
            JdbcTemplate trips,
            JdbcClient database,
            Vault vault,
            DamageService damages,
            GrantRepository grants) {
        this.template = new TransactionTemplate(manager);
        this.trips = trips;
        this.database = database;
        this.vault = vault;
        this.damages = damages;
        this.grants = grants;
    }

    /** Several cases opened inside each other share one transaction, and all of them stay open until it ends. */
    public <T> T join(Function<OpenedTransaction, T> work) {
        return join(Moment.EACH_STATEMENT, work);
    }

    /** The same for a look, which sees one moment where it is not part of something else. Nothing is asked of the database before the door is told. */
    <T> T join(Moment moment, Function<OpenedTransaction, T> work) {
        if (TransactionSynchronizationManager.getResource(this) instanceof OpenedTransaction opened) {
            return work.apply(opened);
        }
        if (moment == Moment.EACH_STATEMENT || TransactionSynchronizationManager.isActualTransactionActive()) {
            return begin(Moment.EACH_STATEMENT, work);
        }
        return oneMoment(work, 1);
    }

    private <T> T oneMoment(Function<OpenedTransaction, T> work, int attempt) {
        try {
            return begin(Moment.ONE, work);
        } catch (PessimisticLockingFailureException overtaken) {
            if (attempt == MOST_ATTEMPTS) {
                throw overtaken;
            }
        }
        return oneMoment(work, attempt + 1);
    }

    private <T> T begin(Moment moment, Function<OpenedTransaction, T> work) {
        OpenedTransaction fresh =
                new OpenedTransaction(new RowSecurity(trips, moment), database, vault, damages, grants);
        TransactionSynchronizationManager.bindResource(this, fresh);
        try {
            return template.<T>execute(status -> work.apply(fresh));
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
        }
    }
}
