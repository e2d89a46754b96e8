package no.fotfeste.plan.road;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.TimeOrderedUuid;
import no.fotfeste.plan.Measure;
import no.fotfeste.plan.Owner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** How long services have taken to answer. Holds no case and no person. */
@Component
public class WaitingTimes {

    /** With fewer answers than this nothing is said: it would say more about one answer than about the service. */
    public static final int ENOUGH = 5;

    private static final int MONTHS_BACK = 24;

    private static final String SUMS = """
            select service_type, body_id, count(*) as answers,
                   percentile_disc(0.5) within group (order by days) as median,
                   percentile_disc(0.1) within group (order by days) as shortest,
                   percentile_disc(0.9) within group (order by days) as longest
            from plan.waiting_time
            where answered_in >= :since
            group by grouping sets ((service_type), (body_id))
            having count(*) >= :enough and (service_type is not null or body_id is not null)
            """;

    private final JdbcClient database;
    private final TransactionTemplate apart;
    private final Clock clock;
    private final Lock summingUp = new ReentrantLock();

    WaitingTimes(JdbcClient database, PlatformTransactionManager manager, Clock clock) {
        this.database = database;
        this.apart = new TransactionTemplate(manager);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
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
     * What is observed, for those with enough answers.
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

    /**
     * What has been observed of those who own these measures and of the kinds of service they are for. One statement, which reads
     * what was summed up the same day or the day before: an answer counts here from the day after it came at the latest.
     *
     * <p>Where nothing was summed up that lately (a new installation, or timers that stand still) the answers themselves are
     * asked, and are summed up for those who ask next. So no page depends on a timer.
     */
    public Observations observed(Collection<Measure> measures) {
        LocalDate today = LocalDate.now(clock);
        Gathered summary = new Gathered();
        List<Boolean> summed = database.sql("""
                        select summary.*
                        from plan.waiting_time_summed summed
                        left join plan.waiting_time_summary summary
                          on summary.service_type = any(:services) or summary.body_id = any(:bodies)
                        where summed.day between :yesterday and :today
                        """)
                .param("services", services(measures))
                .param("bodies", owners(measures))
                .param("yesterday", today.minusDays(1))
                .param("today", today)
                .query((row, index) -> summary.add(row))
                .list();
        return summed.isEmpty() ? asked() : summary.observations();
    }

    /**
     * Sums up what the answers of two years say, of every body and every kind of service with enough of them. Once a day, however
     * often and on however many nodes it is asked: who comes second waits for the first and does nothing.
     */
    public void sumUp() {
        apart.executeWithoutResult(transaction -> {
            if (isFirstToday()) {
                database.sql("delete from plan.waiting_time_summary").update();
                ofAnswers("""
                        insert into plan.waiting_time_summary
                            (id, service_type, body_id, answers, median, shortest, longest)
                        select gen_random_uuid(), sums.*
                        from (%s) sums
                        """.formatted(SUMS)).update();
            }
        });
    }

    private boolean isFirstToday() {
        return database.sql("""
                        insert into plan.waiting_time_summed (day) values (:today)
                        on conflict (single_row) do update set day = excluded.day
                        where waiting_time_summed.day <> excluded.day
                        """).param("today", LocalDate.now(clock)).update() == 1;
    }

    /** Only one page at a time sums up, so that never more than one of them holds a second connection. */
    private Observations asked() {
        if (summingUp.tryLock()) {
            try {
                sumUp();
            } finally {
                summingUp.unlock();
            }
        }
        Gathered answers = new Gathered();
        ofAnswers(SUMS).query((row, index) -> answers.add(row)).list();
        return answers.observations();
    }

    private JdbcClient.StatementSpec ofAnswers(String statement) {
        return database.sql(statement)
                .param("since", LocalDate.now(clock).minusMonths(MONTHS_BACK))
                .param("enough", ENOUGH);
    }

    private static String[] services(Collection<Measure> measures) {
        return measures.stream()
                .map(measure -> measure.subject().service().code())
                .distinct()
                .toArray(String[]::new);
    }

    private static UUID[] owners(Collection<Measure> measures) {
        return measures.stream()
                .flatMap(measure -> Optional.ofNullable(measure.owner()).stream())
                .map(owner -> owner.body().value())
                .distinct()
                .toArray(UUID[]::new);
    }

    /** Rows on their way to be observations. */
    private static final class Gathered {

        private final Map<BodyId, Observed> byBody = new HashMap<>();
        private final Map<ServiceType, Observed> byService = new EnumMap<>(ServiceType.class);

        /** A row of neither says only that there is a summary. */
        boolean add(ResultSet row) throws SQLException {
            String service = row.getString("service_type");
            UUID body = row.getObject("body_id", UUID.class);
            if (service != null) {
                byService.put(ServiceType.ofCode(service).orElse(ServiceType.OTHER), observed(row));
            } else if (body != null) {
                byBody.put(new BodyId(body), observed(row));
            }
            return true;
        }

        private static Observed observed(ResultSet row) throws SQLException {
            return new Observed(
                    row.getInt("median"), row.getInt("shortest"), row.getInt("longest"), row.getInt("answers"));
        }

        Observations observations() {
            return new Observations(byBody, byService);
        }
    }
}
