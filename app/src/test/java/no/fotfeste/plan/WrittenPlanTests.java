package no.fotfeste.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.casefile.Circumstances;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.plan.written.PlanKind;
import no.fotfeste.plan.written.PlanPart;
import no.fotfeste.plan.written.WrittenPlan;
import no.fotfeste.plan.written.WrittenPlanService;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.People;
import no.fotfeste.testing.Visits;
import no.fotfeste.testing.Visits.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The individual plan and the plan for moving back, through their pages. */
@IntegrationTest
class WrittenPlanTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Visits visits;

    @Autowired
    WrittenPlanService plans;

    PlanWorld world;
    Visitor visitor;

    @BeforeEach
    void someoneIsReceived() {
        world = new PlanWorld(application);
        visitor = visits.as(world.worker);
    }

    @Test
    void teachesWhatAnIndividualPlanIsBeforeThereIsOne() {
        assertThat(visitor.text(path("individual"))).contains("Ingen har vurdert individuell plan ennå");
        assertThat(visitor.text("/cases/" + world.caseId)).contains("Planer for tiden etter", "Ikke vurdert ennå");
    }

    @Test
    void saysWhichOfTheNineElementsAreMissing() {
        write("individual", individual("GOALS", "Egen bolig i ny kommune"));
        assertThat(visitor.text(path("individual")))
                .contains("Egen bolig i ny kommune", "8 deler mangler", "Samtykke til planen")
                .contains("Utgave 1");
        assertThat(plans().missing()).hasSize(8);
    }

    @Test
    void isCompleteWithAllNine() {
        write("individual", complete());
        assertThat(plans().isComplete()).isTrue();
        assertThat(visitor.text(path("individual"))).doesNotContain("mangler");
    }

    @Test
    void tellsThePathwayHowItIsWithThePlan() {
        world.know(Map.of("longTermNeeds", "true"));
        assertThat(world.has("ASSESS_INDIVIDUAL_PLAN")).isTrue();
        Map<String, String> elsewhere = individual("HELD_BY", "Koordinator Eksempel i Elvdal");
        elsewhere.put("standing", "ELSEWHERE");
        write("individual", elsewhere);
        assertThat(world.has("ASSESS_INDIVIDUAL_PLAN")).isFalse();
        assertThat(world.has("TAKE_PART_IN_INDIVIDUAL_PLAN")).isTrue();
        Map<String, String> known =
                world.inCase(opened -> application.getBean(Circumstances.class).of(opened));
        assertThat(known).containsEntry("individualPlan", "IN_PLACE");
        assertThat(plans().isComplete()).isTrue();
    }

    @Test
    void keepsWhatTheSecondOfTwoHasWritten() {
        write("individual", individual("GOALS", "Det første"));
        Map<String, String> late = individual("GOALS", "Det andre");
        var second = visitor.post(path("individual/edit"), late);
        assertThat(second).hasStatus(409);
        assertThat(second).bodyText().contains("Det første", "Det andre");
        assertThat(plans().text(PlanPart.GOALS)).isEqualTo("Det første");
    }

    @Test
    void showsWhatHasStoodInIt() {
        write("individual", individual("GOALS", "Egen bolig"));
        assertThat(visitor.text(path("individual"))).doesNotContain("Se hva som har stått i den");
        Map<String, String> second = individual("GOALS", "");
        second.put("version", "0");
        second.put("MEASURES", "Søke om kommunal bolig");
        write("individual", second);
        assertThat(visitor.text(path("individual")))
                .contains("Se hva som har stått i den")
                .doesNotContain("Egen bolig");
        assertThat(visitor.text(path("individual/editions")))
                .containsSubsequence(
                        "Utgave 2", "Teksten ble tatt bort", "Søke om kommunal bolig", "Utgave 1", "Egen bolig")
                .contains(world.worker.displayName());
    }

    @Test
    void keepsWhatWasTypedWhenTheChoiceIsMissing() {
        var again = visitor.post(path("return/edit"), Map.of("version", "-1", "DANGER", "Når han drikker"));
        assertThat(again).hasStatus(422);
        assertThat(again).bodyText().contains("Velg hvordan det er", "Når han drikker");
    }

    @Test
    void asksForSomebodyWhoCanHelpAfterMovingBack() {
        Map<String, String> fields = new HashMap<>(Map.of(
                "version", "-1",
                "standing", "HERE",
                "DANGER", "Når han drikker",
                "SAFE_CONTACT", "Bare på jobb",
                "FIRST_CALL", "112",
                "review", "2031-01-15"));
        write("return", fields);
        assertThat(visitor.text(path("return"))).contains("Minst én som kan hjelpe videre");
        fields.put("version", "0");
        fields.put("OWN_NETWORK", "Søsteren");
        write("return", fields);
        assertThat(visitor.text(path("return")))
                .contains("Søsteren", "Utgave 2")
                .doesNotContain("mangler");
    }

    @Test
    void keepsEarlierVersionsAndSealsThemAll() throws SQLException {
        write("individual", individual("GOALS", "Hemmelig mål"));
        Map<String, String> changed = individual("GOALS", "Nytt mål");
        changed.put("version", "0");
        write("individual", changed);
        try (Connection connection = DriverManager.getConnection(TestDatabase.applicationUrl());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('fotfeste.opened_cases', '" + world.caseId + "', true)");
            var parts = statement.executeQuery(
                    "select count(*), string_agg(encode(text, 'escape'), '') from plan.written_part where part = 'GOALS'");
            parts.next();
            assertThat(parts.getInt(1)).isEqualTo(2);
            assertThat(parts.getString(2)).doesNotContain("Hemmelig", "Nytt");
            connection.rollback();
        }
    }

    @Test
    void isThereForNobodyElse() {
        write("individual", individual("GOALS", "Egen bolig"));
        Viewer stranger = application
                .getBean(People.class)
                .at(
                        world.body(no.fotfeste.directory.ServiceType.CRISIS_CENTRE, "En Annen")
                                .owner()
                                .body(),
                        Role.CENTRE_WORKER);
        var answer = visits.as(stranger).get(path("individual"));
        assertThat(answer).hasStatus(404);
        assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .doesNotContain("Egen bolig");
    }

    private WrittenPlan plans() {
        return world.inCase(opened -> plans.of(opened, PlanKind.INDIVIDUAL));
    }

    private void write(String kind, Map<String, String> fields) {
        assertThat(visitor.post(path(kind + "/edit"), fields)).hasRedirectedUrl(path(kind));
    }

    private static Map<String, String> individual(String part, String text) {
        return new HashMap<>(Map.of("version", "-1", "standing", "HERE", part, text));
    }

    private static Map<String, String> complete() {
        Map<String, String> fields = individual("GOALS", "Egen bolig");
        PlanKind.INDIVIDUAL.parts().stream()
                .filter(PlanPart::isRequired)
                .forEach(part -> fields.put(part.name(), "Skrevet"));
        fields.putAll(Map.of("from", "2031-01-15", "review", "2031-04-15", "consented", "yes"));
        return fields;
    }

    private String path(String below) {
        return "/cases/" + world.caseId + "/plan/" + below;
    }
}
