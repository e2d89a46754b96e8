package no.fotfeste.access;

import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.kernel.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes who looked and who was refused. The application can add to the log and read it, and nothing else. */
@Component
class AccessLog {

    /** The chain of everything that was asked for and does not exist. */
    private static final CaseId NOWHERE = new CaseId(new UUID(0, 0));

    private final JdbcClient database;
    private final TransactionTemplate afterwards;

    AccessLog(JdbcClient database, PlatformTransactionManager manager) {
        this.database = database;
        this.afterwards = new TransactionTemplate(manager);
        this.afterwards.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Adds an entry. A refusal inside a transaction is written when that has ended, so that rolling back does not hide it. */
    void append(CaseId caseId, Optional<Viewer> viewer, Purpose purpose, Decision decision, UUID asked) {
        String outlet = CurrentOutlet.name();
        Runnable write = () -> write(caseId, viewer, purpose, decision, asked, outlet);
        if (!decision.permitted() && TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    afterwards.executeWithoutResult(ended -> write.run());
                }
            });
        } else {
            write.run();
        }
    }

    private void write(
            CaseId caseId, Optional<Viewer> viewer, Purpose purpose, Decision decision, UUID asked, String outlet) {
        CaseId chain = decision.rule() == Decision.Rule.NO_SUCH_CASE ? NOWHERE : caseId;
        database.sql("select access.append_log(:chain, :account, :role, :purpose, :decision, :rule, :asked, :outlet)")
                .param("chain", chain.value())
                .param("account", account(viewer), Types.OTHER)
                .param("role", viewer.map(Viewer::role).map(Role::name).orElse("SYSTEM"))
                .param("purpose", purpose.name())
                .param("decision", decision.permitted() ? "PERMIT" : "DENY")
                .param("rule", decision.rule().name())
                .param("asked", asked)
                .param("outlet", outlet)
                .query((row, number) -> 1)
                .list();
    }

    private static @Nullable UUID account(Optional<Viewer> viewer) {
        return viewer.map(known -> known.account().value()).orElse(null);
    }
}
