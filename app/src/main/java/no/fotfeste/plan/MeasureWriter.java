package no.fotfeste.plan;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.kernel.TimeOrderedUuid;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes one measure of an opened case, and what happened to it. */
@Component
class MeasureWriter {

    private final JdbcClient database;

    MeasureWriter(JdbcClient database) {
        this.database = database;
    }

    void insert(OpenCase opened, MeasureId id, OwnMeasure own, Instant now) {
        database.sql("""
                        insert into plan.measure (
                            case_id, id, title, track, milestone, service_type, state, state_since, unowned_since, due_on,
                            proposed_at)
                        values (:caseId, :id, :title, :track, :milestone, :service, 'PROPOSED', :now, :now, :due, :now)
                        """)
                .param("caseId", opened.id().value())
                .param("id", id.value())
                .param("title", opened.seal(own.title().reveal()).bytes())
                .param("track", own.track().name())
                .param("milestone", own.milestone().name())
                .param("service", own.service().code())
                .param("now", Timestamp.from(now))
                .param("due", own.dueOn(), Types.DATE)
                .update();
        database.sql("""
                        insert into plan.measure_waits_for (case_id, measure_id, waits_for)
                        select :caseId, :id, unnest(:waitsFor::uuid[])
                        """)
                .param("caseId", opened.id().value())
                .param("id", id.value())
                .param("waitsFor", own.waitsFor().stream().map(MeasureId::value).toArray(UUID[]::new))
                .update();
    }

    /** Saves the measure as it is after a turn, if nobody else has changed it since it was read. */
    void update(OpenCase opened, Measure measure) {
        Owner owner = measure.owner();
        int changed = database.sql("""
                        update plan.measure
                        set state = :state, state_since = :since, owner_body = :body, owner_contact = :contact,
                            unowned_since = :unownedSince, client_answer = :answer, due_on = :due, reason = :reason,
                            reason_note = :note, done_on = :doneOn, outcome = :outcome, version = version + 1
                        where case_id = :caseId and id = :id and version = :version
                        """)
                .param("state", measure.state().name())
                .param("since", Timestamp.from(measure.progress().since()))
                .param("body", owner == null ? null : owner.body().value(), Types.OTHER)
                .param("contact", owner == null ? null : owner.contact().value(), Types.OTHER)
                .param("unownedSince", timestamp(measure.agreement().unownedSince()), Types.TIMESTAMP)
                .param("answer", measure.agreement().answer().name())
                .param("due", measure.dueOn(), Types.DATE)
                .param(
                        "reason",
                        measure.progress().reason() == null
                                ? null
                                : measure.progress().reason().name(),
                        Types.VARCHAR)
                .param("note", sealed(opened, measure.progress().note().reveal()), Types.BINARY)
                .param("doneOn", measure.progress().doneOn(), Types.DATE)
                .param("outcome", sealed(opened, measure.progress().outcome().reveal()), Types.BINARY)
                .param("caseId", opened.id().value())
                .param("id", measure.id().value())
                .param("version", measure.version())
                .update();
        if (changed == 0) {
            throw new StaleVersion();
        }
    }

    void note(OpenCase opened, Measure after, MeasureAction.Kind turn, @Nullable MeasureState before, Instant now) {
        Owner owner = after.owner();
        database.sql("""
                        insert into plan.measure_event (
                            case_id, id, measure_id, happened_at, turn, from_state, to_state, by_account, owner_contact, reason)
                        values (:caseId, :id, :measure, :now, :turn, :from, :to, :by, :owner, :reason)
                        """)
                .param("caseId", opened.id().value())
                .param("id", TimeOrderedUuid.next())
                .param("measure", after.id().value())
                .param("now", Timestamp.from(now))
                .param("turn", turn.name())
                .param("from", before == null ? null : before.name(), Types.VARCHAR)
                .param("to", after.state().name())
                .param(
                        "by",
                        opened.viewer().map(viewer -> viewer.account().value()).orElse(null),
                        Types.OTHER)
                .param("owner", owner == null ? null : owner.contact().value(), Types.OTHER)
                .param(
                        "reason",
                        after.progress().reason() == null
                                ? null
                                : after.progress().reason().name(),
                        Types.VARCHAR)
                .update();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static byte @Nullable [] sealed(OpenCase opened, String text) {
        return text.isBlank() ? null : opened.seal(text).bytes();
    }
}
