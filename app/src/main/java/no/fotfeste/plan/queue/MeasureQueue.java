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
        List<Row> rows = database.sql("""
                        with open_case as materialized (
                            select c.case_id from access.visible_open_cases() as seen (case_id)
                            join casefile.case_in_brief c on c.case_id = seen.case_id and not c.is_closed
                        ), closed as materialized (
                            select found.case_id, found.contact_id, found.since
                            from casefile.closed_contacts(array(select open_case.case_id from open_case)) found
                        )
                        (select unowned.*, count(*) over () as alike
                         from (
                             select m.case_id, m.id, m.step_code, m.step_version, m.title, m.due_on, m.unowned_since
                             from open_case
                             join plan.unowned_and_ready() m on m.case_id = open_case.case_id
                             union all
                             select m.case_id, m.id, m.step_code, m.step_version, m.title, m.due_on, closed.since
                             from closed
                             join plan.measure m on m.case_id = closed.case_id and m.owner_contact = closed.contact_id
                             where m.state in ('REQUESTED', 'ACCEPTED', 'UNDER_WAY')
                                or m.state in ('PROPOSED', 'AGREED', 'BLOCKED')
                               and not exists (
                                   select from plan.measure_waits_for w
                                   join plan.measure before on before.case_id = w.case_id and before.id = w.waits_for
                                   where w.case_id = m.case_id and w.measure_id = m.id
                                     and before.state not in ('DONE', 'DECLINED', 'CANCELLED'))
                         ) unowned
                         order by unowned.due_on nulls last, unowned.unowned_since
                         limit :shown)
                        union all
                        (select m.case_id, m.id, m.step_code, m.step_version, m.title, m.due_on, m.unowned_since,
                                count(*) over () as alike
                         from open_case
                         join plan.measure m on m.case_id = open_case.case_id
                         where m.owner_body = :body and m.due_on <= :until
                           and m.state in ('PROPOSED', 'AGREED', 'REQUESTED', 'ACCEPTED', 'UNDER_WAY', 'BLOCKED')
                           and not exists (
                               select from closed
                               where closed.case_id = m.case_id and closed.contact_id = m.owner_contact)
                         order by m.due_on
                         limit :shown)
                        """)
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
