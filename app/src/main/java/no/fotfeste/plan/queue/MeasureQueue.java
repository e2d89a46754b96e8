package no.fotfeste.plan.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import no.fotfeste.pathway.Step;
import no.fotfeste.plan.MeasureId;
import no.fotfeste.plan.PlanCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What needs somebody, across all cases that the viewer may see and that are not closed. */
@Component
public class MeasureQueue {

    private static final int SHOWN = 8;
    private static final int DAYS_AHEAD = 7;

    private final JdbcClient database;
    private final PlanCatalogue steps;

    MeasureQueue(JdbcClient database, PlanCatalogue steps) {
        this.database = database;
        this.steps = steps;
    }

    /** What nobody owns and could begin, or whose owner is in conflict in the case, and what the viewer's own body must do within a week. */
    public List<MeasureQueueLine> lines(Viewing viewing, LocalDate today) {
        List<Row> rows = database.sql("select * from plan.measure_queue(:body, :until, :shown)")
                .param("body", viewing.viewer().body().value())
                .param("until", today.plusDays(DAYS_AHEAD))
                .param("shown", SHOWN)
                .query((row, number) -> Row.of(row))
                .list();
        viewing.prepare(rows.stream().map(Row::caseId).distinct().toList());
        return rows.stream().map(row -> line(row, viewing)).toList();
    }

    private MeasureQueueLine line(Row row, Viewing viewing) {
        Step step = row.code == null ? null : steps.find(row.code, row.version).orElse(null);
        Sealed title = row.title;
        return new MeasureQueueLine(
                row.caseId,
                row.measure,
                step,
                Secret.ofNullable(title == null ? row.code : viewing.unseal(row.caseId, title)),
                row.dueOn,
                row.unownedSince,
                row.alike);
    }

    @PlainText
    private record Row(
            CaseId caseId,
            MeasureId measure,
            @Nullable String code,
            int version,
            @Nullable Sealed title,
            @Nullable LocalDate dueOn,
            @Nullable Instant unownedSince,
            long alike) {

        static Row of(ResultSet row) throws SQLException {
            byte[] title = row.getBytes("title");
            Timestamp unowned = row.getTimestamp("unowned_since");
            return new Row(
                    new CaseId(row.getObject("case_id", UUID.class)),
                    new MeasureId(row.getObject("id", UUID.class)),
                    row.getString("step_code"),
                    row.getInt("step_version"),
                    title == null ? null : Sealed.of(title),
                    row.getObject("due_on", LocalDate.class),
                    unowned == null ? null : unowned.toInstant(),
                    row.getLong("alike"));
        }
    }
}
