package no.fotfeste.plan.road;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.TimeOrderedUuid;
import no.fotfeste.plan.Measure;
import no.fotfeste.plan.Owner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long services have taken to answer. Holds no case and no person. */
@Component
public class WaitingTimes {

    /** With fewer answers than this nothing is said: it would say more about one answer than about the service. */
    public static final int ENOUGH = 5;

    private static final int MONTHS_BACK = 24;

    private final JdbcClient database;
    private final Clock clock;

    WaitingTimes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What has been observed of one kind of service, or of one body, over two years.
     *
     * @param median days within which half of the answers came
     * @param shortest days of the quickest tenth
     * @param longest days of the slowest tenth
     * @param answers how many answers it rests on
     */
    public record Observed(int median, int shortest, int longest, int answers) {}

    /**
     * What is observed now, for those with enough answers.
     *
     * @param byBody of one body by itself
     * @param byService of all bodies of one kind
     */
    public record Observations(Map<BodyId, Observed> byBody, Map<ServiceType, Observed> byService) {

        public Observations {
            byBody = Map.copyOf(byBody);
            byService = Map.copyOf(byService);
        }

        /** What is observed of who owns a measure, or else of the kind of service it is for. */
        public Optional<Observed> of(Measure measure) {
            return Optional.ofNullable(measure.owner())
                    .map(owner -> byBody.get(owner.body()))
                    .or(() ->
                            Optional.ofNullable(byService.get(measure.subject().service())));
        }
    }

    /** Notes an answer: how long it took from when the measure came to where it stood. */
    public void answered(Measure measure) {
        Owner owner = measure.owner();
        database.sql("""
                        insert into plan.waiting_time (id, service_type, body_id, answered_in, days)
                        values (:id, :service, :body, :month, :days)
                        """)
                .param("id", TimeOrderedUuid.next())
                .param("service", measure.subject().service().code())
                .param("body", owner == null ? null : owner.body().value(), Types.OTHER)
                .param("month", LocalDate.now(clock).withDayOfMonth(1))
                .param(
                        "days",
                        Math.clamp(
                                Duration.between(measure.progress().since(), clock.instant())
                                        .toDays(),
                                0,
                                3650))
                .update();
    }

    /** What has been observed, of every body and every kind of service with enough answers. One statement. */
    public Observations observed() {
        Map<BodyId, Observed> byBody = new HashMap<>();
        Map<ServiceType, Observed> byService = new EnumMap<>(ServiceType.class);
        database.sql("""
                        select service_type, body_id, count(*) as answers,
                               percentile_disc(0.5) within group (order by days) as median,
                               percentile_disc(0.1) within group (order by days) as shortest,
                               percentile_disc(0.9) within group (order by days) as longest
                        from plan.waiting_time
                        where answered_in >= :since
                        group by grouping sets ((service_type), (body_id))
                        having count(*) >= :enough
                        """)
                .param("since", LocalDate.now(clock).minusMonths(MONTHS_BACK))
                .param("enough", ENOUGH)
                .query(row -> {
                    String service = row.getString("service_type");
                    UUID body = row.getObject("body_id", UUID.class);
                    if (service != null) {
                        byService.put(ServiceType.ofCode(service).orElse(ServiceType.OTHER), observed(row));
                    } else if (body != null) {
                        byBody.put(new BodyId(body), observed(row));
                    }
                });
        return new Observations(byBody, byService);
    }

    private static Observed observed(ResultSet row) throws SQLException {
        return new Observed(row.getInt("median"), row.getInt("shortest"), row.getInt("longest"), row.getInt("answers"));
    }
}
