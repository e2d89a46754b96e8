package no.fotfeste.plan;

import static no.fotfeste.plan.InventedMeasure.measure;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.plan.road.WaitingTimes;
import no.fotfeste.plan.road.WaitingTimes.Observed;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.StatementCounter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What is said of how long services take: summed up once a day, and right also where nobody has summed up. */
@IntegrationTest
class WaitingTimesTests {

    private static final String ALL_ANSWERS = "from plan.waiting_time\n";

    @Autowired
    ApplicationContext application;

    @Autowired
    WaitingTimes waitingTimes;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    /** The application itself never takes an answer back. */
    final JdbcClient owner = JdbcClient.create(new DriverManagerDataSource(TestDatabase.ownerUrl()));

    BodyId office;

    @AfterEach
    void backToNow() {
        MovableClock.INSTANCE.reset();
    }

    @BeforeEach
    void anOfficeHasAnsweredManyTimesAndNothingIsSummedUp() {
        office = new PlanWorld(application)
                .body(ServiceType.VICTIM_COMPENSATION, "Per Prøve")
                .owner()
                .body();
        owner.sql("delete from plan.waiting_time where service_type = :service")
                .param("service", ServiceType.VICTIM_COMPENSATION.code())
                .update();
        answered(IntStream.rangeClosed(1, 100));
        forgetSummary();
    }

    @Test
    void aPageReadsTheSummaryAndNoAnswers() {
        waitingTimes.sumUp();
        List<String> made = StatementCounter.during(this::ofTheOffice);
        assertThat(made).singleElement().asString().doesNotContain(ALL_ANSWERS);
        assertThat(ofTheOffice()).isEqualTo(new Observed(50, 10, 90, 100));
        assertThat(ofTheService()).isEqualTo(new Observed(50, 10, 90, 100));
    }

    @Test
    void whoIsFirstAsksTheAnswersAndSumsUpForTheNext() {
        Observed[] first = new Observed[1];
        assertThat(StatementCounter.during(() -> first[0] = ofTheOffice()))
                .anyMatch(text -> text.contains(ALL_ANSWERS));
        assertThat(StatementCounter.during(this::ofTheOffice)).noneMatch(text -> text.contains(ALL_ANSWERS));
        assertThat(ofTheOffice()).isEqualTo(first[0]);
    }

    @Test
    void isOfTheSameDayOrTheDayBefore() {
        waitingTimes.sumUp();
        answered(IntStream.generate(() -> 200).limit(300));
        MovableClock.INSTANCE.pass(Duration.ofDays(1));
        assertThat(ofTheOffice().median()).as("of the day before").isEqualTo(50);
        waitingTimes.sumUp();
        assertThat(ofTheOffice()).isEqualTo(new Observed(200, 40, 200, 400));
        answered(IntStream.generate(() -> 300).limit(600));
        MovableClock.INSTANCE.pass(Duration.ofDays(2));
        assertThat(ofTheOffice().median()).as("though no timer has run").isEqualTo(300);
    }

    @Test
    void saysNothingOfWhatHasTooFewAnswersAnyMore() {
        waitingTimes.sumUp();
        owner.sql("delete from plan.waiting_time where body_id = :office and days > 4")
                .param("office", office.value())
                .update();
        MovableClock.INSTANCE.pass(Duration.ofDays(1));
        waitingTimes.sumUp();
        assertThat(waitingTimes.observed(measures()).byBody()).isEmpty();
    }

    @Test
    void isSummedUpOnceHoweverManyNodesDoIt() throws Exception {
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            List<Callable<Object>> asked = Stream.generate(() -> Executors.callable(waitingTimes::sumUp))
                    .limit(8)
                    .toList();
            for (Future<Object> node : nodes.invokeAll(asked)) {
                node.get();
            }
        }
        assertThat(ofTheOffice()).isEqualTo(new Observed(50, 10, 90, 100));
        assertThat(database.sql("select count(*) from plan.waiting_time_summary where body_id = :office")
                        .param("office", office.value())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    private Observed ofTheOffice() {
        return waitingTimes.observed(measures()).of(measures().getFirst()).orElseThrow();
    }

    private Observed ofTheService() {
        return waitingTimes.observed(measures()).of(measures().getLast()).orElseThrow();
    }

    /** One that the office owns, and one that nobody owns. */
    private List<Measure> measures() {
        return List.of(
                measure(ServiceType.VICTIM_COMPENSATION).owned(office).view(),
                measure(ServiceType.VICTIM_COMPENSATION).view());
    }

    private void answered(IntStream days) {
        database.sql("""
                        insert into plan.waiting_time (id, service_type, body_id, answered_in, days)
                        select gen_random_uuid(), :service, :office, :month, days from unnest(:days) days
                        """)
                .param("service", ServiceType.VICTIM_COMPENSATION.code())
                .param("office", office.value())
                .param("month", LocalDate.now(clock).withDayOfMonth(1))
                .param("days", days.boxed().toArray(Integer[]::new))
                .update();
    }

    private void forgetSummary() {
        owner.sql("delete from plan.waiting_time_summed").update();
    }
}
