package no.fotfeste.access.door;

import java.util.function.Function;
import no.fotfeste.vault.DamageService;
import no.fotfeste.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs work in the transaction that is open, or in a new one, and remembers what the door has opened in it. */
@Component
public class DoorTransactions {

    private final TransactionTemplate template;
    private final JdbcClient database;
    private final Vault vault;
    private final DamageService damages;
    private final GrantRepository grants;

    DoorTransactions(
            PlatformTransactionManager manager,
            JdbcClient database,
            Vault vault,
            DamageService damages,
            GrantRepository grants) {
        this.template = new TransactionTemplate(manager);
        this.database = database;
        this.vault = vault;
        this.damages = damages;
        this.grants = grants;
    }

    /** Several cases opened inside each other share one transaction, and all of them stay open until it ends. */
    public <T> T join(Function<OpenedTransaction, T> work) {
        if (TransactionSynchronizationManager.getResource(this) instanceof OpenedTransaction opened) {
            return work.apply(opened);
        }
        OpenedTransaction fresh = new OpenedTransaction(database, vault, damages, grants);
        TransactionSynchronizationManager.bindResource(this, fresh);
        try {
            return template.<T>execute(status -> work.apply(fresh));
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
        }
    }
}
