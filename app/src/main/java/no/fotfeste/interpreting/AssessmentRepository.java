package no.fotfeste.interpreting;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.TimeOrderedUuid;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was assessed at each contact. An assessment is never changed: it tells how it was that day. */
@Component
public class AssessmentRepository {

    /** The languages that everybody at a centre speaks. */
    private static final Set<String> NORWEGIAN = Set.of("nb", "nn");

    private final JdbcClient database;

    AssessmentRepository(JdbcClient database) {
        this.database = database;
    }

    /** Whether a client's language is another than that of the staff, so that need must be assessed. */
    public static boolean languagesDiffer(String language) {
        return !NORWEGIAN.contains(language);
    }

    /** Notes one. */
    public void add(OpenCase opened, Assessment made) {
        database.sql("""
                        insert into interpreting.assessment (
                            case_id, id, assessed_at, assessed_by, language, outcome, mode, reason)
                        values (:caseId, :id, :at, :by, :language, :outcome, :mode, :reason)
                        """)
                .param("caseId", opened.id().value())
                .param("id", TimeOrderedUuid.next())
                .param("at", Timestamp.from(made.at()))
                .param("by", account(opened), Types.OTHER)
                .param("language", made.language())
                .param("outcome", made.outcome().name())
                .param("mode", made.mode() == null ? null : made.mode().name(), Types.VARCHAR)
                .param("reason", BookingService.sealed(opened, made.reason().reveal()), Types.BINARY)
                .update();
    }

    /** The latest first. */
    public List<Assessment> of(OpenCase opened, int most) {
        return database.sql("""
                        select assessed_at, language, outcome, mode, reason from interpreting.assessment
                        where case_id = :caseId
                        order by assessed_at desc, id desc
                        limit :most
                        """)
                .param("caseId", opened.id().value())
                .param("most", most)
                .query((row, number) -> new Assessment(
                        row.getTimestamp("assessed_at").toInstant(),
                        row.getString("language"),
                        Assessment.Outcome.valueOf(row.getString("outcome")),
                        row.getString("mode") == null ? null : Mode.valueOf(row.getString("mode")),
                        BookingService.unsealed(opened, row.getBytes("reason"))))
                .list();
    }

    private static @Nullable UUID account(OpenCase opened) {
        return opened.viewer().map(viewer -> viewer.account().value()).orElse(null);
    }
}
