package no.fotfeste.access.emergency;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.EmergencyTokens;
import no.fotfeste.access.log.AlertSettings;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database to open what fits an emergency, and keeps what was said about it. */
@Component
class BreakGlassRepository {

    private static final int WORKING_DAYS_TO_REVIEW = 2;

    private final JdbcClient database;
    private final AlertSettings alerts;
    private final Clock clock;

    BreakGlassRepository(JdbcClient database, AlertSettings alerts, Clock clock) {
        this.database = database;
        this.alerts = alerts;
        this.clock = clock;
    }

    void open(EmergencyRequest emergency, String outlet) {
        database.sql("""
                        select access.break_glass(
                            :caseId, :references::bytea[], :names::bytea[], :ownName, :reason, :onDuty, :reviewBy, :outlet,
                            :cases, :misses, :nightFrom, :nightUntil)
                        """)
                .param("caseId", emergency.caseId().map(CaseId::value).orElse(null), Types.OTHER)
                .param("references", EmergencyTokens.bytes(emergency.references()))
                .param("names", EmergencyTokens.bytes(emergency.ownNames()))
                .param("ownName", emergency.ownName())
                .param("reason", emergency.reason().name())
                .param("onDuty", emergency.onDuty())
                .param("reviewBy", WorkingDays.after(LocalDate.now(clock), WORKING_DAYS_TO_REVIEW))
                .param("outlet", outlet)
                .param("cases", alerts.cases())
                .param("misses", alerts.misses())
                .param("nightFrom", alerts.nightFrom())
                .param("nightUntil", alerts.nightUntil())
                .query((row, number) -> 1)
                .list();
    }

    /** Five at most; those that were held back cannot be seen here. */
    Set<CaseId> justOpened(Viewer viewer) {
        return database.sql("""
                        select case_id from access.glass_break
                        where account_id = :viewer and words is null and not held_back and opened_at = now()
                        """)
                .param("viewer", viewer.account().value())
                .query((row, number) -> new CaseId(row.getObject("case_id", UUID.class)))
                .set();
    }

    void keepWords(CaseId caseId, Viewer viewer, byte[] words) {
        database.sql("""
                        update access.glass_break set words = :words
                        where case_id = :caseId and account_id = :viewer and words is null and opened_at = now()
                        """)
                .param("words", words)
                .param("caseId", caseId.value())
                .param("viewer", viewer.account().value())
                .update();
    }
}
