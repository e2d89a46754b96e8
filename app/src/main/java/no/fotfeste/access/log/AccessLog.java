package no.fotfeste.access.log;

import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.AccessDecision;
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
public class AccessLog {

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
    public void append(CaseId caseId, Optional<Viewer> viewer, Purpose purpose, AccessDecision decision, UUID asked) {
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

    /** Adds an entry for a look over a list, to the chain of the account that looked. */
    public void appendList(Viewer viewer, Purpose purpose, int shown) {
        String outlet = CurrentOutlet.name();
        AccessDecision shownByRows = AccessDecision.permit(AccessDecision.Rule.VISIBLE);
        write(viewer.account().value(), Optional.of(viewer), purpose, shownByRows, NOWHERE.value(), outlet, shown);
    }

    /** Adds an entry for somebody who read the log itself, to the chain of that account: with whose chain was read. */
    void appendAudit(Viewer viewer, UUID chain, int shown) {
        AccessDecision audits = AccessDecision.permit(AccessDecision.Rule.AUDITS);
        write(
                viewer.account().value(),
                Optional.of(viewer),
                Purpose.REVIEW,
                audits,
                chain,
                CurrentOutlet.name(),
                shown);
    }

    private void write(
            CaseId caseId,
            Optional<Viewer> viewer,
            Purpose purpose,
            AccessDecision decision,
            UUID asked,
            String outlet) {
        CaseId chain = decision.rule() == AccessDecision.Rule.NO_SUCH_CASE ? NOWHERE : caseId;
        write(chain.value(), viewer, purpose, decision, asked, outlet, null);
    }

    private void write(
            UUID chain,
            Optional<Viewer> viewer,
            Purpose purpose,
            AccessDecision decision,
            UUID asked,
            String outlet,
            @Nullable Integer shown) {
        database.sql("""
                        select access.append_log(
                            :chain, :account, :role, :purpose, :decision, :rule, :asked, :outlet, :shown)
                        """)
                .param("chain", chain)
                .param("account", account(viewer), Types.OTHER)
                .param("role", viewer.map(Viewer::role).map(Role::name).orElse("SYSTEM"))
                .param("purpose", purpose.code())
                .param("decision", decision.permitted() ? "PERMIT" : "DENY")
                .param("rule", decision.rule().name())
                .param("asked", asked)
                .param("outlet", outlet)
                .param("shown", shown, Types.INTEGER)
                .query((row, number) -> 1)
                .list();
    }

    private static @Nullable UUID account(Optional<Viewer> viewer) {
        return viewer.map(known -> known.account().value()).orElse(null);
    }
}
