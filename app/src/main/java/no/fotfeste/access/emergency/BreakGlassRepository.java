package no.fotfeste.access.emergency;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.EmergencyTokens;
import no.fotfeste.access.log.AlertSettings;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Sealed;
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

    /**
     * That somebody asks, counted.
     *
     * @param againAt from when on it can be asked again, where there had been too many; empty where it may be looked for now
     */
    record Counted(UUID attempt, Optional<Instant> againAt) {}

    Counted count(EmergencyRequest emergency, String outlet) {
        return database.sql("""
                        select attempt, again_at
                        from access.try_glass(:sought::bytea[], :now::timestamptz, :outlet, :cases, :misses)
                        """)
                .param("sought", EmergencyTokens.bytes(emergency.sought()))
                .param("now", now())
                .param("outlet", outlet)
                .param("cases", alerts.cases())
                .param("misses", alerts.misses())
                .query((row, number) -> new Counted(
                        row.getObject("attempt", UUID.class),
                        Optional.ofNullable(row.getTimestamp("again_at")).map(Timestamp::toInstant)))
                .single();
    }

    /** @param words why, sealed for whoever asks */
    void open(EmergencyRequest emergency, UUID attempt, Sealed words, String outlet) {
        database.sql("""
                        select access.break_glass(
                            :attempt, :caseId, :references::bytea[], :names::bytea[], :ownName, :reason, :onDuty, :words,
                            :now::timestamptz, :reviewBy, :outlet, :cases, :misses, :nightFrom, :nightUntil)
                        """)
                .param("attempt", attempt)
                .param("caseId", emergency.caseId().map(CaseId::value).orElse(null), Types.OTHER)
                .param("references", EmergencyTokens.bytes(emergency.references()))
                .param("names", EmergencyTokens.bytes(emergency.ownNames()))
                .param("ownName", emergency.ownName())
                .param("reason", emergency.reason().name())
                .param("onDuty", emergency.onDuty())
                .param("words", words.bytes())
                .param("now", now())
                .param("reviewBy", reviewBy())
                .param("outlet", outlet)
                .param("cases", alerts.cases())
                .param("misses", alerts.misses())
                .param("nightFrom", alerts.nightFrom())
                .param("nightUntil", alerts.nightUntil())
                .query((row, number) -> 1)
                .list();
    }

    /**
     * What came of an answer.
     *
     * @param words why it was asked, sealed for whoever asked
     */
    record Answered(CaseId caseId, AccountId asked, Sealed words, boolean opened) {}

    /** Says yes or no to what somebody asked; empty where there was nothing for the viewer to answer. */
    Optional<Answered> answer(UUID request, SecondPersonAnswer answer, String outlet) {
        return database.sql("""
                        select case_id, account_id, words, opened
                        from access.answer_glass(
                            :request, :answer, :now::timestamptz, :reviewBy, :outlet, :cases, :misses, :nightFrom, :nightUntil)
                        """)
                .param("request", request)
                .param("answer", answer.name())
                .param("now", now())
                .param("reviewBy", reviewBy())
                .param("outlet", outlet)
                .param("cases", alerts.cases())
                .param("misses", alerts.misses())
                .param("nightFrom", alerts.nightFrom())
                .param("nightUntil", alerts.nightUntil())
                .query((row, number) -> new Answered(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        Sealed.of(row.getBytes("words")),
                        row.getBoolean("opened")))
                .optional();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private LocalDate reviewBy() {
        return WorkingDays.after(LocalDate.now(clock), WORKING_DAYS_TO_REVIEW);
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

    void keepWords(CaseId caseId, AccountId asked, byte[] words) {
        database.sql("""
                        update access.glass_break set words = :words
                        where case_id = :caseId and account_id = :asked and words is null and opened_at = now()
                        """)
                .param("words", words)
                .param("caseId", caseId.value())
                .param("asked", asked.value())
                .update();
    }
}
