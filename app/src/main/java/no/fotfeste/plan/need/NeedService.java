package no.fotfeste.plan.need;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import no.fotfeste.plan.Measure;
import no.fotfeste.plan.MeasureId;
import no.fotfeste.plan.OwnMeasure;
import no.fotfeste.plan.PlanService;
import no.fotfeste.plan.WhyNot;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person needs. Every need becomes a measure, or is kept as "not now": none is only written down. */
@Component
public class NeedService {

    private final JdbcClient database;
    private final PlanService plans;
    private final Clock clock;

    NeedService(JdbcClient database, PlanService plans, Clock clock) {
        this.database = database;
        this.plans = plans;
        this.clock = clock;
    }

    /** All needs, the latest first. */
    public List<Need> of(OpenCase opened) {
        return database.sql("""
                        select id, topic, words, state, measure_id, noted_at from plan.need
                        where case_id = :caseId order by id desc
                        """)
                .param("caseId", opened.id().value())
                .query((row, number) -> {
                    byte[] words = row.getBytes("words");
                    return new Need(
                            new NeedId(row.getObject("id", UUID.class)),
                            Topic.valueOf(row.getString("topic")),
                            Secret.of(words == null ? "" : opened.unseal(Sealed.of(words))),
                            NeedState.valueOf(row.getString("state")),
                            Optional.ofNullable(row.getObject("measure_id", UUID.class))
                                    .map(MeasureId::new),
                            row.getTimestamp("noted_at").toInstant());
                })
                .list();
    }

    /**
     * She wants help with this now: a measure looks after it, the one of the catalogue where it stands in the plan already.
     *
     * @param title what the measure is called when it is her own
     * @param words in her own words, or empty
     */
    public MeasureId wanted(OpenCase opened, Topic topic, String title, String words) {
        MeasureId measure = topic.step()
                .flatMap(step -> plans.ofStep(opened, step))
                .filter(Measure::isOpen)
                .map(Measure::id)
                .orElseGet(() -> plans.propose(
                        opened,
                        new OwnMeasure(title, topic.track(), topic.milestone(), topic.service(), null, Set.of())));
        insert(opened, topic, words, NeedState.MEASURE, null, measure);
        return measure;
    }

    /** Not now, and why. It can be asked about again later. */
    public void notNow(OpenCase opened, Topic topic, WhyNot reason, String words) {
        insert(opened, topic, words, NeedState.NOT_NOW, reason, null);
    }

    private void insert(
            OpenCase opened,
            Topic topic,
            String words,
            NeedState state,
            @Nullable WhyNot reason,
            @Nullable MeasureId measure) {
        database.sql("""
                        insert into plan.need (
                            case_id, id, topic, words, track, state, reason, measure_id, noted_at, noted_by)
                        values (:caseId, :id, :topic, :words, :track, :state, :reason, :measure, :now, :by)
                        """)
                .param("caseId", opened.id().value())
                .param("id", NeedId.next().value())
                .param("topic", topic.name())
                .param("words", words.isBlank() ? null : opened.seal(words).bytes(), Types.BINARY)
                .param("track", topic.track().name())
                .param("state", state.name())
                .param("reason", reason == null ? null : reason.name(), Types.VARCHAR)
                .param("measure", measure == null ? null : measure.value(), Types.OTHER)
                .param("now", Timestamp.from(clock.instant()))
                .param(
                        "by",
                        opened.viewer().map(viewer -> viewer.account().value()).orElse(null),
                        Types.OTHER)
                .update();
    }
}
