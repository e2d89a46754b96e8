package no.fotfeste.interpreting.rule;

import java.sql.Timestamp;
import java.time.Clock;
import no.fotfeste.access.Viewer;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a centre always uses an interpreter when languages differ, as the review of partner homicides asked for (M:1646-1651). */
@Component
public class CentreRules {

    private final JdbcClient database;
    private final Clock clock;

    CentreRules(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether that something was understood without one does not count there. */
    public boolean always(BodyId centre) {
        return database.sql("select coalesce((select always from interpreting.rule where body_id = :centre), false)")
                .param("centre", centre.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * The leader of a centre decides for it.
     *
     * @param before what stood when the leader decided
     * @throws StaleVersion if something else stands by now
     */
    public void decide(Viewer leader, boolean before, boolean always) {
        boolean decided = database.sql("""
                        insert into interpreting.rule (body_id, always, decided_at, decided_by)
                        values (:centre, :always, :now, :by)
                        on conflict (body_id) do update
                        set always = excluded.always, decided_at = excluded.decided_at, decided_by = excluded.decided_by
                        where rule.always = :before
                        """)
                        .param("centre", leader.body().value())
                        .param("always", always)
                        .param("before", before)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", leader.account().value())
                        .update()
                == 1;
        if (!decided) {
            throw new StaleVersion();
        }
    }
}
