package no.fotfeste.access.log;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is looked after without anybody asking: rights that have run out, unusual use, and whether the log is whole. */
@Component
class AccessWatch {

    private static final Logger LOG = LoggerFactory.getLogger(AccessWatch.class);

    private final JdbcClient database;
    private final WholeLog log;
    private final AlertSettings alerts;

    AccessWatch(JdbcClient database, WholeLog log, AlertSettings alerts) {
        this.database = database;
        this.log = log;
        this.alerts = alerts;
    }

    /** Marks what has run out, so that it stays closed whatever the clock says later. */
    void endWhatIsDue() {
        database.sql("select access.end_what_is_due()")
                .query((row, number) -> 1)
                .list();
    }

    /** Lets somebody step in where no leader is left to a case; raises an alert, once a day for each account and kind, where use was unusual or a review is overdue. */
    void look() {
        database.sql("select access.watch(:refusals, :looks)")
                .param("refusals", alerts.refusals())
                .param("looks", alerts.looks())
                .query((row, number) -> 1)
                .list();
        database.sql("select access.keep_all_led()").query((row, number) -> 1).list();
    }

    /** Walks the whole log and keeps what was found where an auditor sees it. */
    void verify() {
        LogFindings findings = log.read(connection -> LogVerification.of(connection, java.util.Optional.empty()));
        log.keep(findings);
        if (!findings.whole()) {
            LOG.error("The access log has been tampered with: run verify-log to see how");
        }
    }
}
