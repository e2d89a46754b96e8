package no.fotfeste.access;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.WorkingDays;
import no.fotfeste.vault.SearchTokens.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Opens cases in an emergency for somebody who otherwise may not see them, for three hours by the database's clock.
 *
 * <p>It answers nothing: whether there was such a case shows only in that it is there afterwards, and a case that something
 * stronger keeps closed stays as unknown as one that never was. That somebody asked is in the log before anything is looked for.
 */
@Component
public class BreakGlass {

    private static final int WORKING_DAYS_TO_REVIEW = 2;

    private final CurrentViewer current;
    private final AccessLog log;
    private final Transactions transactions;
    private final JdbcClient database;
    private final Clock clock;

    BreakGlass(CurrentViewer current, AccessLog log, Transactions transactions, JdbcClient database, Clock clock) {
        this.current = current;
        this.log = log;
        this.transactions = transactions;
        this.database = database;
        this.clock = clock;
    }

    /** Opens what fits, if anything does. */
    public void open(Emergency emergency) {
        Viewer viewer = current.get();
        log.appendList(viewer, Purpose.BREAK_GLASS, 0);
        transactions.join(opened -> {
            opened.show(Optional.of(viewer));
            open(emergency, CurrentOutlet.name());
            for (CaseId caseId : justOpened(viewer)) {
                opened.open(caseId, Optional.of(viewer));
                keepWords(
                        caseId,
                        viewer,
                        opened.caseCipher(caseId).seal(emergency.words()).bytes());
            }
            return emergency;
        });
    }

    private void open(Emergency emergency, String outlet) {
        database.sql("""
                        select access.break_glass(
                            :caseId, :references::bytea[], :familyName, :reason, :onDuty, :reviewBy, :outlet)
                        """)
                .param("caseId", emergency.caseId().map(CaseId::value).orElse(null), Types.OTHER)
                .param("references", bytes(emergency.references()))
                .param("familyName", emergency.ownFamilyName().map(Token::bytes).orElse(null), Types.BINARY)
                .param("reason", emergency.reason().name())
                .param("onDuty", emergency.onDuty())
                .param("reviewBy", WorkingDays.after(LocalDate.now(clock), WORKING_DAYS_TO_REVIEW))
                .param("outlet", outlet)
                .query((row, number) -> 1)
                .list();
    }

    private static byte[][] bytes(Set<Token> tokens) {
        return tokens.stream().map(Token::bytes).toArray(byte[][]::new);
    }

    /** Five at most; those that were held back cannot be seen here. */
    private Set<CaseId> justOpened(Viewer viewer) {
        return database.sql("""
                        select case_id from access.glass_break
                        where account_id = :viewer and words is null and not held_back and opened_at = now()
                        """)
                .param("viewer", viewer.account().value())
                .query((row, number) -> new CaseId(row.getObject("case_id", UUID.class)))
                .set();
    }

    private void keepWords(CaseId caseId, Viewer viewer, byte[] words) {
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
