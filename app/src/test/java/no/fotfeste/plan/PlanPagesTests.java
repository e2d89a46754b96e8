package no.fotfeste.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.fotfeste.access.Role;
import no.fotfeste.casefile.CaseAddress;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.People;
import no.fotfeste.testing.StatementCounter;
import no.fotfeste.testing.Visits;
import no.fotfeste.testing.Visits.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class PlanPagesTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Visits visits;

    PlanWorld world;
    Visitor visitor;

    @BeforeEach
    void someoneIsReceived() {
        world = new PlanWorld(application);
        visitor = visits.as(world.worker);
    }

    @Test
    void showsTheRoadAndWhatNobodyOwnsOnTheCase() {
        world.own("Kommunal bolig");
        assertThat(visitor.text(casePage()))
                .contains("Veien til eget hjem")
                .contains("Kommunal bolig")
                .contains("Ingen eier dette")
                .contains("role=\"img\"");
    }

    @Test
    void asksTheDatabaseTheSameHoweverLargeThePlanIs() {
        for (int i = 0; i < 5; i++) {
            world.own("Tiltak " + i);
        }
        visitor.text(casePage());
        List<String> few = StatementCounter.during(() -> visitor.text(casePage()));
        for (int i = 0; i < 60; i++) {
            world.own("Flere " + i);
        }
        assertThat(StatementCounter.during(() -> visitor.text(casePage()))).hasSameSizeAs(few);
    }

    @Test
    void iDagAsksTheSameHoweverManyMeasuresThereAre() {
        world.own("Kommunal bolig");
        visitor.text("/today");
        List<String> few = StatementCounter.during(() -> visitor.text("/today"));
        for (int i = 0; i < 20; i++) {
            world.own("Flere " + i);
        }
        assertThat(StatementCounter.during(() -> visitor.text("/today"))).hasSameSizeAs(few);
        assertThat(visitor.text("/today")).contains("Ingen eier dette").contains("og 13 til i sakene");
    }

    @Test
    void takesAMeasureIntoThePlan() {
        MeasureId id = world.own("Kommunal bolig");
        Owner owner = world.body(ServiceType.HOUSING_OFFICE, "Per Prøve").owner();
        post(
                id,
                "agree",
                Map.of("owner", owner.contact().toString(), "due", "2031-05-17", "answer", "YES", "version", "0"));
        Measure agreed = measure(id);
        assertThat(agreed.state()).isEqualTo(MeasureState.AGREED);
        assertThat(agreed.owner()).isEqualTo(owner);
        assertThat(visitor.text(casePage())).contains("Per Prøve");
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        MeasureId id = world.own("Kommunal bolig");
        var answer = visitor.post(address(id) + "/agree", Map.of("due", "", "answer", "YES", "version", "0"));
        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().contains("Skriv når det skal være gjort");
        assertThat(measure(id).state()).isEqualTo(MeasureState.PROPOSED);
    }

    @Test
    void theSecondOfTwoSeesWhatTheFirstChanged() {
        MeasureId id = world.own("Kommunal bolig");
        post(id, "decline", Map.of("decline-reason", "CLIENT_WANTS_TO_WAIT", "version", "0"));
        var second = visitor.post(address(id) + "/cancel", Map.of("cancel-reason", "MOVED_AWAY", "version", "0"));
        assertThat(second).hasStatus(409);
        assertThat(measure(id).state()).isEqualTo(MeasureState.DECLINED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; drop table plan.measure; --", "<script>alert(1)</script>", "🏡 مرحبا \u0007"})
    void takesAnyTextAsText(String title) {
        assertThat(visitor.post(
                        CaseAddress.of(world.caseId, "plan/add"),
                        Map.of("title", title, "track", "PRACTICAL", "milestone", "HOME", "service", "NAV")))
                .hasStatus3xxRedirection();
        assertThat(visitor.text(casePage())).doesNotContain("<script>alert").contains("Praktisk");
    }

    @Test
    void refusesAMilestoneThatDoesNotExist() {
        assertThat(visitor.post(
                        CaseAddress.of(world.caseId, "plan/add"),
                        Map.of("title", "Bolig", "track", "PRACTICAL", "milestone", "NOWHERE", "service", "NAV")))
                .hasStatus(422);
    }

    @Test
    void anUnknownMeasureIsNotFound() {
        assertThat(visitor.get(CaseAddress.of(world.caseId, "plan/measures/" + MeasureId.next())))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan/add", "plan/needs", "plan/print"})
    void isClosedToServicesAndOtherCentres(String below) {
        People people = application.getBean(People.class);
        assertThat(visits.as(people.centreWorker()).get(CaseAddress.of(world.caseId, below)))
                .hasStatus(404);
        assertThat(visits.as(people.at(world.worker.body(), Role.SERVICE_CONTACT))
                        .get(CaseAddress.of(world.caseId, below)))
                .matches(answer -> answer.getResponse().getStatus() >= 400, "is refused");
    }

    @Test
    void whatSheWantsHelpWithBecomesAMeasure() {
        visitor.post(
                CaseAddress.of(world.caseId, "plan/needs"),
                Map.of("HEALTH", "NOW", "LAWYER", "LATER", "words", "Hodet verker"));
        assertThat(visitor.text(casePage()))
                .contains("Avtal time hos lege")
                .contains("Hodet verker")
                .contains("Ikke nå");
    }

    @Test
    void thePaperHoldsWhatIsAgreedAndNoProposals() {
        MeasureId id = world.own("Kommunal bolig");
        world.own("Bare et forslag");
        Owner owner = world.body(ServiceType.HOUSING_OFFICE, "Per Prøve").owner();
        world.inCase(opened -> world.plans().agree(opened, id, owner, world.today()));
        assertThat(visitor.text(CaseAddress.of(world.caseId, "plan/print")))
                .contains("Kommunal bolig")
                .doesNotContain("Bare et forslag")
                .doesNotContain("Linn");
    }

    private String casePage() {
        return CaseAddress.of(world.caseId);
    }

    private String address(MeasureId id) {
        return CaseAddress.of(world.caseId, "plan/measures/" + id);
    }

    private void post(MeasureId id, String turn, Map<String, String> fields) {
        assertThat(visitor.post(address(id) + "/" + turn, fields)).hasStatus3xxRedirection();
    }

    private Measure measure(MeasureId id) {
        return world.inCase(opened -> world.plans().measure(opened, id));
    }
}
