package no.fotfeste.plan.written;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.Circumstances;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.kernel.TimeOrderedUuid;
import no.fotfeste.plan.MeasureAction;
import no.fotfeste.plan.PlanService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Individual plans and plans for moving back: at the most one of each for each person. What has stood in them is kept. */
@NamedInterface("written")
@Component
public class WrittenPlanService {

    private final JdbcClient database;
    private final Circumstances circumstances;
    private final PlanService plans;
    private final Clock clock;

    WrittenPlanService(JdbcClient database, Circumstances circumstances, PlanService plans, Clock clock) {
        this.database = database;
        this.circumstances = circumstances;
        this.plans = plans;
        this.clock = clock;
    }

    /** The plan of a kind as it stands now; one statement, and one more when there is one. */
    public WrittenPlan of(OpenCase opened, PlanKind kind) {
        return row(opened, kind)
                .map(row -> row.plan(kind, texts(opened, row.id)))
                .orElseGet(() -> WrittenPlan.none(kind));
    }

    /**
     * Writes a plan as it was changed.
     *
     * @param plan with the version that was shown
     * @throws StaleVersion if somebody else has written in it since
     */
    public void write(OpenCase opened, WrittenPlan plan) {
        Optional<Row> before = row(opened, plan.kind());
        if (before.map(Row::version).orElse(-1) != plan.version()) {
            throw new StaleVersion();
        }
        UUID id = before.map(Row::id).orElseGet(TimeOrderedUuid::next);
        int version = plan.version() + 1;
        if (before.isEmpty()) {
            insert(opened, id, plan);
        } else if (update(opened, id, plan) == 0) {
            throw new StaleVersion();
        }
        Map<PlanPart, String> stood = before.isEmpty() ? Map.of() : texts(opened, id);
        for (PlanPart part : plan.kind().parts()) {
            if (!plan.text(part).equals(stood.getOrDefault(part, ""))) {
                append(opened, id, part, version, plan.text(part));
            }
        }
        follow(opened, plan, version);
    }

    /** The pathway learns of it, and what it asked for is done. */
    private void follow(OpenCase opened, WrittenPlan plan, int version) {
        boolean complete = new WrittenPlan(
                        plan.kind(),
                        plan.standing(),
                        plan.from(),
                        plan.reviewOn(),
                        plan.consented(),
                        plan.texts(),
                        version,
                        null)
                .isComplete();
        switch (plan.kind()) {
            case INDIVIDUAL -> {
                circumstances.note(opened, Map.of("individualPlan", fact(plan.standing())));
                finish(opened, "ASSESS_INDIVIDUAL_PLAN");
                if (complete && plan.standing() == PlanStatus.HERE) {
                    finish(opened, "MAKE_INDIVIDUAL_PLAN");
                }
            }
            case RETURN -> {
                if (complete) {
                    finish(opened, "MAKE_RETURN_PLAN");
                }
            }
        }
        plans.renew(opened);
    }

    private static String fact(PlanStatus standing) {
        return switch (standing) {
            case HERE -> "WISHED";
            case ELSEWHERE -> "IN_PLACE";
            case DECLINED -> "DECLINED";
            case NOT_ENTITLED -> "NOT_ENTITLED";
        };
    }

    private void finish(OpenCase opened, String step) {
        plans.ofStep(opened, step)
                .filter(measure ->
                        measure.state().after(MeasureAction.Kind.FINISH).isPresent())
                .ifPresent(measure -> plans.completed(opened, measure.id(), ""));
    }

    private record Row(
            UUID id,
            PlanStatus standing,
            @Nullable LocalDate from,
            @Nullable LocalDate reviewOn,
            boolean consented,
            int version,
            Timestamp changedAt) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject("id", UUID.class),
                    PlanStatus.valueOf(row.getString("standing")),
                    row.getObject("from_on", LocalDate.class),
                    row.getObject("review_on", LocalDate.class),
                    row.getBoolean("consented"),
                    row.getInt("version"),
                    row.getTimestamp("changed_at"));
        }

        WrittenPlan plan(PlanKind kind, Map<PlanPart, String> texts) {
            return new WrittenPlan(kind, standing, from, reviewOn, consented, texts, version, changedAt.toInstant());
        }
    }

    private Optional<Row> row(OpenCase opened, PlanKind kind) {
        return database.sql("select * from plan.written_plan where case_id = :caseId and kind = :kind")
                .param("caseId", opened.id().value())
                .param("kind", kind.name())
                .query((row, number) -> Row.of(row))
                .optional();
    }

    private Map<PlanPart, String> texts(OpenCase opened, UUID plan) {
        Map<PlanPart, String> texts = new EnumMap<>(PlanPart.class);
        database.sql("""
                        select distinct on (part) part, text from plan.written_part
                        where case_id = :caseId and plan_id = :plan
                        order by part, version desc
                        """)
                .param("caseId", opened.id().value())
                .param("plan", plan)
                .query(row -> {
                    byte[] text = row.getBytes("text");
                    if (text != null) {
                        texts.put(PlanPart.valueOf(row.getString("part")), opened.unseal(Sealed.of(text)));
                    }
                });
        return texts;
    }

    private void insert(OpenCase opened, UUID id, WrittenPlan plan) {
        written(opened, id, plan, """
                insert into plan.written_plan (
                    case_id, id, kind, standing, decided_on, from_on, review_on, consented, changed_at, changed_by)
                values (:caseId, :id, :kind, :standing, :today, :from, :review, :consented, :now, :by)
                on conflict (case_id, kind) do nothing
                """);
    }

    private int update(OpenCase opened, UUID id, WrittenPlan plan) {
        return written(opened, id, plan, """
                update plan.written_plan
                set standing = :standing, from_on = :from, review_on = :review, consented = :consented,
                    decided_on = case when standing = :standing then decided_on else :today end,
                    changed_at = :now, changed_by = :by, version = version + 1
                where case_id = :caseId and id = :id and kind = :kind and version = :version
                """);
    }

    private int written(OpenCase opened, UUID id, WrittenPlan plan, String statement) {
        return database.sql(statement)
                .param("caseId", opened.id().value())
                .param("id", id)
                .param("kind", plan.kind().name())
                .param("standing", plan.standing().name())
                .param("today", LocalDate.now(clock))
                .param("from", plan.from(), Types.DATE)
                .param("review", plan.reviewOn(), Types.DATE)
                .param("consented", plan.consented())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by(opened), Types.OTHER)
                .param("version", plan.version())
                .update();
    }

    private void append(OpenCase opened, UUID plan, PlanPart part, int version, String text) {
        database.sql("""
                        insert into plan.written_part (case_id, id, plan_id, part, version, text, written_at, written_by)
                        values (:caseId, :id, :plan, :part, :version, :text, :now, :by)
                        """)
                .param("caseId", opened.id().value())
                .param("id", TimeOrderedUuid.next())
                .param("plan", plan)
                .param("part", part.name())
                .param("version", version)
                .param("text", text.isEmpty() ? null : opened.seal(text).bytes(), Types.BINARY)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by(opened), Types.OTHER)
                .update();
    }

    private static @Nullable UUID by(OpenCase opened) {
        return opened.viewer().map(viewer -> viewer.account().value()).orElse(null);
    }

    /** How each plan stands, in one statement: for a card. */
    public List<Overview> overview(OpenCase opened) {
        return database.sql(
                        "select kind, standing, review_on from plan.written_plan where case_id = :caseId order by kind")
                .param("caseId", opened.id().value())
                .query((row, number) -> new Overview(
                        PlanKind.valueOf(row.getString("kind")),
                        PlanStatus.valueOf(row.getString("standing")),
                        row.getObject("review_on", LocalDate.class)))
                .list();
    }

    /** A plan that exists. */
    public record Overview(
            PlanKind kind, PlanStatus standing, @Nullable LocalDate reviewOn) {}
}
