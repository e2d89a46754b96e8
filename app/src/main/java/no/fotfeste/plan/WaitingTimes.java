package no.fotfeste.plan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.TimeOrderedUuid;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long services have taken to answer. Holds no case and no person. */
@Component
public class WaitingTimes {

    /** With fewer answers than this nothing is said: it would say more about one answer than about the service. */
    static final int ENOUGH = 5;

    private static final int MONTHS_BACK = 24;

    private final JdbcClient database;
    private final Clock clock;

    WaitingTimes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What has been observed of one kind of service over two years.
     *
     * @param median days within which half of the answers came
     * @param shortest days of the quickest tenth
     * @param longest days of the slowest tenth
     * @param answers how many answers it rests on
     */
    public record Observed(int median, int shortest, int longest, int answers) {}

    /** Notes an answer. */
    void answered(ServiceType service, Instant askedAt) {
        LocalDate today = LocalDate.now(clock);
        database.sql("""
                        insert into plan.waiting_time (id, service_type, answered_in, days)
                        values (:id, :service, :month, :days)
                        """)
                .param("id", TimeOrderedUuid.next())
                .param("service", service.code())
                .param("month", today.withDayOfMonth(1))
                .param(
                        "days",
                        Math.clamp(Duration.between(askedAt, clock.instant()).toDays(), 0, 3650))
                .update();
    }

    /** What has been observed, for every kind of service with enough answers. One statement. */
    public Map<ServiceType, Observed> observed() {
        return database
                .sql("""
                        select service_type, count(*) as answers,
                               percentile_disc(0.5) within group (order by days) as median,
                               percentile_disc(0.1) within group (order by days) as shortest,
                               percentile_disc(0.9) within group (order by days) as longest
                        from plan.waiting_time
                        where answered_in >= :since
                        group by service_type
                        having count(*) >= :enough
                        """)
                .param("since", LocalDate.now(clock).minusMonths(MONTHS_BACK))
                .param("enough", ENOUGH)
                .query((row, number) -> Map.entry(
                        ServiceType.ofCode(row.getString("service_type")).orElse(ServiceType.OTHER),
                        new Observed(
                                row.getInt("median"),
                                row.getInt("shortest"),
                                row.getInt("longest"),
                                row.getInt("answers"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }
}
