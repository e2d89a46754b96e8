package no.fotfeste.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.testing.Centre;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.People;
import no.fotfeste.testing.Visits;
import no.fotfeste.testing.Visits.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An auditor sees who looked, and never at whom; and anybody's rights are shown without telling of what is closed. */
@IntegrationTest
class AuditTests {

    @Autowired
    Centre centre;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    Door door;

    @Autowired
    JdbcClient database;

    private Viewer worker;
    private Viewer leader;
    private Visitor auditor;
    private CaseId caseId;

    @BeforeEach
    void somebodyIsReceived() {
        worker = centre.withWorker();
        leader = people.at(worker.body(), Role.CENTRE_LEADER);
        auditor = visits.as(people.at(BodyId.next(), Role.AUDITOR));
        caseId = centre.client(worker, NewClient.anonymous("Linn"));
    }

    @Test
    void anAuditorReadsTheLogOfACaseAndNotTheCase() {
        String log = answer(auditor, "/audit/log", Map.of("number", caseId.toString()));
        assertThat(log)
                .contains(worker.displayName(), "tok imot", "opprettet saken")
                .doesNotContain("Linn");
        assertThat(auditor.get("/cases/" + caseId)).hasStatus(404);
        assertThat(auditor.get("/cases")).hasStatus(404);
    }

    @Test
    void whatNobodyButTheSystemDidStandsThereToo() {
        door.openAsSystem(caseId, Purpose.FOLLOW_UP, OpenCase::id);
        assertThat(answer(auditor, "/audit/log", Map.of("number", caseId.toString())))
                .contains(worker.displayName(), "Systemet");
    }

    @Test
    void readingTheLogIsInTheLog() throws SQLException {
        Viewer other = people.at(BodyId.next(), Role.AUDITOR);
        answer(visits.as(other), "/audit/log", Map.of("number", caseId.toString()));
        String log =
                answer(auditor, "/audit/log", Map.of("number", other.account().toString()));
        assertThat(log).contains(other.displayName(), "følger med på innsyn", "POST /audit/log");
    }

    @Test
    void nobodyElseReachesThePagesOfAnAuditor() {
        for (Role role : Role.values()) {
            if (role != Role.AUDITOR) {
                Visitor visitor = visits.as(people.at(worker.body(), role));
                assertThat(visitor.get("/audit")).as(role.name()).hasStatus(404);
                assertThat(visitor.post("/audit/log", Map.of("number", caseId.toString())))
                        .as(role.name())
                        .hasStatus(404);
            }
        }
    }

    @Test
    void anEmergencyStandsThereWithoutAnyWordOfIt() {
        Viewer stranger = centre.withWorker();
        visits.as(stranger)
                .post(
                        "/break-glass",
                        Map.of("case", caseId.toString(), "reason", "DANGER", "words", "Linn ringte og var redd"));
        assertThat(auditor.text("/audit"))
                .contains(stranger.displayName(), "Sak ")
                .doesNotContain("ringte og var redd", "Linn", caseId.toString());
    }

    @Test
    void aReviewThatNobodyMakesInTimeIsToldOf() throws SQLException {
        Viewer stranger = centre.withWorker();
        visits.as(stranger)
                .post("/break-glass", Map.of("case", caseId.toString(), "reason", "DANGER", "words", "Hastet"));
        superuser("update access.glass_break set review_by = current_date - 3 where case_id = '%s'".formatted(caseId));
        watch();
        watch();
        assertThat(auditor.text("/today").split("Ingen har gått gjennom nødåpningen i tide", -1))
                .hasSizeGreaterThan(1);
        assertThat(auditor.text("/audit")).contains(stranger.displayName());
    }

    @Test
    void manyRefusalsAreToldOf() {
        Viewer stranger = centre.withWorker();
        for (int i = 0; i < 10; i++) {
            visits.as(stranger).get("/cases/" + caseId);
        }
        watch();
        assertThat(auditor.text("/audit")).contains("Ble avvist", stranger.displayName());
    }

    @Test
    void aLeaderSeesTheRightsOfTheirOwnPeopleAndOfNobodyElse() {
        assertThat(visits.as(leader).text("/rights")).contains("/rights/" + worker.account());
        assertThat(visits.as(leader).text("/rights/" + worker.account()))
                .contains(worker.displayName(), "1 sak", "Krisesenteret tok imot")
                .doesNotContain("Linn");
        assertThat(visits.as(leader).get("/rights/" + centre.withWorker().account()))
                .hasStatus(404);
        assertThat(visits.as(worker).get("/rights/" + leader.account())).hasStatus(404);
        assertThat(visits.as(worker).text("/rights")).contains("1 sak");
    }

    @Test
    void anAdministratorIsToldNumbersAndNeverACase() {
        Visitor administrator = visits.as(people.at(BodyId.next(), Role.ADMINISTRATOR));
        assertThat(administrator.text("/rights/" + worker.account()))
                .contains("1 sak")
                .doesNotContain("Linn", caseId.toString());
    }

    @Test
    void theNumberTellsALeaderNothingOfACaseThatIsClosedToHer() {
        Viewer another = people.at(worker.body(), Role.CENTRE_LEADER);
        centre.in(worker, caseId, opened -> {
            opened.whoSees().closeTo(Set.of(worker.account(), another.account()));
            return opened;
        });
        assertThat(visits.as(leader).text("/rights/" + worker.account())).contains("Ingen saker");
        assertThat(visits.as(worker).text("/rights")).contains("Navngitt");
    }

    private static String answer(Visitor visitor, String path, Map<String, String> fields) {
        return new String(
                visitor.post(path, fields).getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private void watch() {
        database.sql("select access.watch(10, 120)").query((row, number) -> 1).list();
    }

    private static void superuser(String sql) throws SQLException {
        try (Connection connection = TestDatabase.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
