package no.fotfeste.stay.house;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who come to a centre by day and live elsewhere. Row security decides whom the viewer sees. */
@Component
public class DayUserQueries {

    private static final Duration LATELY = Duration.ofDays(28);
    private static final int MOST = 20;

    private final JdbcClient database;
    private final Clock clock;

    DayUserQueries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Somebody who has been here lately. */
    public record Seen(CaseId caseId, LocalDate lastOn, long visits) {

        public House.Visitor named(String knownAs) {
            return new House.Visitor(caseId, Secret.of(knownAs), lastOn, visits);
        }
    }

    /** Who has visited in the last four weeks and lives nowhere at a centre now, the latest first. Telephone talks are no visits. */
    public List<Seen> of(BodyId centre) {
        return database.sql("""
                        select v.case_id, max(v.held_at) as last_at, count(*) as visits
                        from stay.visit v
                        where v.centre_id = :centre and v.kind <> 'TELEPHONE_TALK'
                          and v.held_at > :since and v.held_at <= :now
                          and not exists (
                              select from stay.stay s
                              where s.case_id = v.case_id and s.left_at is null and s.arrived_at <= :now)
                        group by v.case_id
                        order by last_at desc, v.case_id
                        limit :most
                        """)
                .param("centre", centre.value())
                .param("since", Timestamp.from(clock.instant().minus(LATELY)))
                .param("now", Timestamp.from(clock.instant()))
                .param("most", MOST)
                .query((row, number) -> new Seen(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        LocalDate.ofInstant(row.getTimestamp("last_at").toInstant(), clock.getZone()),
                        row.getLong("visits")))
                .list();
    }
}
