package no.fotfeste.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.access.door.Door;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.plan.road.WaitingTimes;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class PlansTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient database;

    PlanWorld world;

    @AfterEach
    void backToNow() {
        MovableClock.INSTANCE.reset();
    }

    @BeforeEach
    void someoneIsReceived() {
        world = new PlanWorld(application);
    }

    @Test
    void proposesWhatTheFactsAskFor() {
        world.know(Map.of("immediateDanger", "true"));
        Measure measure = world.step("PROTECT_NOW");
        assertThat(measure.state()).isEqualTo(MeasureState.PROPOSED);
        assertThat(measure.nobodyOwns()).isTrue();
        assertThat(measure.subject().because())
                .extracting(reason -> reason.fact().name())
                .containsExactly("immediateDanger");
    }

    @Test
    void isNotLateOnTheDayItIsProposed() {
        world.know(Map.of(
                "immediateDanger",
                "true",
                "firstContactOn",
                world.today().minusDays(60).toString()));
        assertThat(world.step("PROTECT_NOW").dueOn()).isEqualTo(world.today());
    }

    @Test
    void withdrawsWhatNoLongerApplies() {
        world.know(Map.of("immediateDanger", "true"));
        world.noLongerKnow("immediateDanger");
        assertThat(world.has("PROTECT_NOW")).isFalse();
    }

    @Test
    void neverWithdrawsWhatSomebodyHasDecided() {
        world.know(Map.of("immediateDanger", "true"));
        agreed(world.step("PROTECT_NOW").id());
        world.noLongerKnow("immediateDanger");
        assertThat(world.step("PROTECT_NOW").state()).isEqualTo(MeasureState.AGREED);
    }

    @Test
    void neverProposesAgainWhatWasDeclined() {
        world.know(Map.of("immediateDanger", "true"));
        MeasureId id = world.step("PROTECT_NOW").id();
        take(id, new MeasureAction.Decline(WhyNot.CLIENT_DOES_NOT_WANT, "", ClientAnswer.DECLINED));
        world.know(Map.of("contactBan", "WISHED"));
        assertThat(world.step("PROTECT_NOW").state()).isEqualTo(MeasureState.DECLINED);
    }

    @Test
    void connectsWhatWaitsForWhat() {
        world.know(Map.of("contactBan", "WISHED", "hasStay", "true"));
        if (world.has("MAP_THREATS")) {
            assertThat(world.step("ASK_FOR_CONTACT_BAN").waitsFor())
                    .contains(world.step("MAP_THREATS").id());
        }
    }

    @Test
    void goesAllTheWayFromAskedToDone() {
        MeasureId id = world.own("Kommunal bolig");
        Owner owner = agreed(id);
        take(id, new MeasureAction.Request());
        take(id, new MeasureAction.Accept(owner.contact()));
        take(id, new MeasureAction.Start());
        Measure done = take(id, new MeasureAction.Finish(world.today(), "Nøkkel hentet"));
        assertThat(done.state()).isEqualTo(MeasureState.DONE);
        assertThat(done.progress().outcome().reveal()).isEqualTo("Nøkkel hentet");
        assertThat(history(id))
                .containsExactly(
                        "PROPOSE PROPOSED",
                        "AGREE AGREED",
                        "REQUEST REQUESTED",
                        "ACCEPT ACCEPTED",
                        "START UNDER_WAY",
                        "FINISH DONE");
    }

    @Test
    void belongsToNobodyAfterTheServiceSaidNo() {
        MeasureId id = world.own("Kommunal bolig");
        agreed(id);
        take(id, new MeasureAction.Request());
        Measure refused = world.inCase(opened -> world.plans().declined(opened, id, "Ikke bosatt her"));
        assertThat(refused.nobodyOwns()).isTrue();
        assertThat(refused.state()).isEqualTo(MeasureState.AGREED);
        assertThat(refused.progress().note().reveal()).isEqualTo("Ikke bosatt her");
    }

    @Test
    void refusesATurnThatIsNotPossible() {
        MeasureId id = world.own("Kommunal bolig");
        assertThatThrownBy(() -> take(id, new MeasureAction.Start())).isInstanceOf(NotPossibleNow.class);
    }

    @Test
    void theSecondOfTwoWhoEditSavesNothing() {
        MeasureId id = world.own("Kommunal bolig");
        int seen = world.inCase(opened -> world.plans().measure(opened, id)).version();
        agreed(id);
        assertThatThrownBy(() -> world.inCase(opened ->
                        world.plans().take(opened, id, seen, new MeasureAction.Cancel(WhyNot.MOVED_AWAY, ""))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void theDatabaseRefusesAnOwnerWhoIsNoNamedPerson() {
        MeasureId id = world.own("Kommunal bolig");
        Owner owner = agreed(id);
        assertThatThrownBy(() -> world.inCase(opened -> database.sql(
                                "update plan.measure set owner_contact = null where case_id = :caseId and owner_body = :body")
                        .param("caseId", opened.id().value())
                        .param("body", owner.body().value())
                        .update()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void anotherCentreSeesNothingOfIt() {
        world.own("Kommunal bolig");
        var stranger = application.getBean(People.class).centreWorker();
        Door door = application.getBean(Door.class);
        assertThatThrownBy(
                        () -> world.as(stranger, () -> door.open(world.caseId, Purpose.READ, world.plans()::measures)))
                .isInstanceOf(CaseNotFound.class);
        long seen = world.as(
                stranger,
                () -> door.look(
                        Purpose.TODAY,
                        viewing -> database.sql("select count(*) from plan.measure")
                                .query(Long.class)
                                .single()));
        assertThat(seen).isZero();
    }

    @Test
    void countsHowLongAServiceTookToAnswer() {
        int before = answers();
        for (int i = 0; i < WaitingTimes.ENOUGH; i++) {
            MeasureId id = world.own("Kommunal bolig " + i);
            Owner owner = agreed(id);
            take(id, new MeasureAction.Request());
            MovableClock.INSTANCE.pass(java.time.Duration.ofDays(2));
            take(id, new MeasureAction.Accept(owner.contact()));
        }
        assertThat(answers()).isGreaterThanOrEqualTo(before + WaitingTimes.ENOUGH);
    }

    private int answers() {
        return database.sql("select count(*) from plan.waiting_time where service_type = :service")
                .param("service", ServiceType.HOUSING_OFFICE.code())
                .query(Integer.class)
                .single();
    }

    private Owner agreed(MeasureId id) {
        Owner owner = world.body(ServiceType.HOUSING_OFFICE, "Per Prøve").owner();
        world.inCase(
                opened -> world.plans().agree(opened, id, owner, world.today().plusDays(7)));
        return owner;
    }

    private Measure take(MeasureId id, MeasureAction turn) {
        return world.inCase(opened -> world.plans().take(opened, id, turn));
    }

    private List<String> history(MeasureId id) {
        return world.inCase(opened -> database.sql("""
                        select turn || ' ' || to_state from plan.measure_event
                        where case_id = :caseId and measure_id = :id order by id
                        """)
                .param("caseId", opened.id().value())
                .param("id", id.value())
                .query(String.class)
                .list());
    }
}
