package no.fotfeste.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.pathway.Step;
import no.fotfeste.pathway.Track;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads measures of an opened case. One statement, however many there are. What remains to be done and has an owner who is in conflict
 * in the case is nobody's, since the moment that was found: it says no more about why, and is the owner's again when a leader lifts it.
 */
@Component
class MeasureReader {

    private static final String CLOSED_SINCE = "owner_closed_since";
    private static final String MEASURE = """
            select m.*, closed.since as owner_closed_since, coalesce(waiting.waits_for, '{}') as waits_for
            from plan.measure m
            left join (
                select w.measure_id, array_agg(w.waits_for) as waits_for
                from plan.measure_waits_for w
                where w.case_id = :caseId
                group by w.measure_id) waiting on waiting.measure_id = m.id
            left join casefile.closed_contacts(array(select cast(:caseId as uuid))) closed
              on closed.contact_id = m.owner_contact and m.state not in ('DONE', 'DECLINED', 'CANCELLED')
            where m.case_id = :caseId
            """;

    private final JdbcClient database;
    private final PlanCatalogue steps;

    MeasureReader(JdbcClient database, PlanCatalogue steps) {
        this.database = database;
        this.steps = steps;
    }

    List<Measure> all(OpenCase opened) {
        return database.sql(MEASURE + "order by m.due_on nulls last, m.id")
                .param("caseId", opened.id().value())
                .query((row, number) -> measure(opened, row))
                .list();
    }

    Optional<Measure> find(OpenCase opened, MeasureId id) {
        return database.sql(MEASURE + "and m.id = :id")
                .param("caseId", opened.id().value())
                .param("id", id.value())
                .query((row, number) -> measure(opened, row))
                .optional();
    }

    /** Whether somebody stands as owner who is in conflict in the case. */
    boolean isOwnerClosed(OpenCase opened, MeasureId id) {
        return database.sql("""
                        select exists (
                            select from plan.measure m
                            join casefile.closed_contacts(array(select cast(:caseId as uuid))) closed on closed.contact_id = m.owner_contact
                            where m.case_id = :caseId and m.id = :id)
                        """)
                .param("caseId", opened.id().value())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    List<MeasureMoment> history(OpenCase opened, MeasureId id) {
        return database.sql("""
                        select happened_at, turn, to_state from plan.measure_event
                        where case_id = :caseId and measure_id = :id
                        order by id
                        """)
                .param("caseId", opened.id().value())
                .param("id", id.value())
                .query((row, number) -> new MeasureMoment(
                        row.getTimestamp("happened_at").toInstant(),
                        MeasureAction.Kind.valueOf(row.getString("turn")),
                        MeasureState.valueOf(row.getString("to_state"))))
                .list();
    }

    private Measure measure(OpenCase opened, ResultSet row) throws SQLException {
        String code = row.getString("step_code");
        Step step = code == null
                ? null
                : steps.find(code, row.getInt("step_version")).orElse(null);
        String reason = row.getString("reason");
        return new Measure(
                new MeasureId(row.getObject("id", UUID.class)),
                new Measure.Subject(
                        step,
                        Secret.ofNullable(code != null && step == null ? code : text(opened, row.getBytes("title"))),
                        Track.valueOf(row.getString("track")),
                        Milestone.valueOf(row.getString("milestone")),
                        ServiceType.ofCode(row.getString("service_type")).orElse(ServiceType.OTHER),
                        steps.read(List.of((String[]) row.getArray("because").getArray())),
                        row.getTimestamp("proposed_at").toInstant()),
                new Measure.Progress(
                        MeasureState.valueOf(row.getString("state")),
                        row.getTimestamp("state_since").toInstant(),
                        reason == null ? null : WhyNot.valueOf(reason),
                        Secret.of(textOrEmpty(opened, row.getBytes("reason_note"))),
                        row.getObject("done_on", LocalDate.class),
                        Secret.of(textOrEmpty(opened, row.getBytes("outcome")))),
                new Measure.Agreement(
                        owner(row),
                        unownedSince(row),
                        ClientAnswer.valueOf(row.getString("client_answer")),
                        row.getObject("due_on", LocalDate.class)),
                waitsFor(row),
                row.getInt("version"));
    }

    private static @Nullable Owner owner(ResultSet row) throws SQLException {
        UUID body = row.getObject("owner_body", UUID.class);
        return body == null || row.getTimestamp(CLOSED_SINCE) != null
                ? null
                : new Owner(new BodyId(body), new ContactId(row.getObject("owner_contact", UUID.class)));
    }

    private static Set<MeasureId> waitsFor(ResultSet row) throws SQLException {
        Set<MeasureId> found = new HashSet<>();
        Arrays.stream((UUID[]) row.getArray("waits_for").getArray())
                .map(MeasureId::new)
                .forEach(found::add);
        return found;
    }

    private static @Nullable Instant unownedSince(ResultSet row) throws SQLException {
        Timestamp unowned = row.getTimestamp("unowned_since");
        Timestamp since = unowned == null ? row.getTimestamp(CLOSED_SINCE) : unowned;
        return since == null ? null : since.toInstant();
    }

    private static @Nullable String text(OpenCase opened, byte @Nullable [] sealed) {
        return sealed == null ? null : opened.unseal(Sealed.of(sealed));
    }

    private static String textOrEmpty(OpenCase opened, byte @Nullable [] sealed) {
        return sealed == null ? "" : opened.unseal(Sealed.of(sealed));
    }
}
