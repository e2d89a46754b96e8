package no.fotfeste.casefile.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.emergency.EmergencyOpening;
import no.fotfeste.access.emergency.EmergencyOpening.Verdict;
import no.fotfeste.access.emergency.EmergencyOpeningService;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.ClientDetails;
import no.fotfeste.casefile.ContactKind;
import no.fotfeste.casefile.Interpreter;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.FamilyId;
import no.fotfeste.testing.Centre;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.People;
import no.fotfeste.testing.Visits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Opening a case in an emergency: who can, what it answers, and what follows. */
@IntegrationTest
class BreakGlassTests {

    private static final String BORN = "1991-02-03";

    @Autowired
    AccountService accounts;

    @Autowired
    People people;

    @Autowired
    Centre centre;

    @Autowired
    Door door;

    @Autowired
    EmergencyOpeningService breaks;

    @Autowired
    Visits visits;

    @Autowired
    JdbcClient database;

    private final String family = "Tenkt" + UUID.randomUUID().toString().replace("-", "");
    private Viewer worker;
    private Viewer leader;
    private Viewer stranger;
    private CaseId caseId;

    @BeforeEach
    void somebodyIsReceived() {
        worker = centre.withWorker();
        leader = people.at(worker.body(), Role.CENTRE_LEADER);
        stranger = centre.withWorker();
        caseId = received("Linn Marie " + family);
    }

    @AfterEach
    void back() {
        MovableClock.INSTANCE.reset();
    }

    @Test
    void whoKnowsWhoItIsAboutOpensTheCase() {
        assertThat(opens(stranger)).isFalse();
        ask(stranger, Map.of("name", "linn " + family, "born", "3.2.1991"));
        assertThat(opens(stranger)).isTrue();
        assertThat(visits.as(stranger).text("/break-glass/opened")).contains("<bdi>Linn</bdi>");
    }

    @Test
    void theCasesNumberIsEnough() {
        ask(stranger, Map.of("case", "http://localhost/cases/" + caseId));
        assertThat(opens(stranger)).isTrue();
    }

    @Test
    void aNameAloneIsNotEnough() {
        MvcTestResult answer = ask(stranger, Map.of("name", "Linn Marie " + family));
        assertThat(answer).hasStatus(422);
        assertThat(opens(stranger)).isFalse();
    }

    @Test
    void theAnswerIsTheSameWhetherThereIsSuchACaseOrNot() {
        MvcTestResult known = ask(stranger, Map.of("case", caseId.toString()));
        MvcTestResult unknown = ask(stranger, Map.of("case", CaseId.next().toString()));
        assertThat(known).hasStatus(302).hasRedirectedUrl("/break-glass/opened");
        assertThat(unknown).hasStatus(302).hasRedirectedUrl("/break-glass/opened");
        assertThat(known.getResponse().getContentAsByteArray())
                .isEqualTo(unknown.getResponse().getContentAsByteArray());
    }

    @Test
    void onlyACentresPeopleCan() {
        for (Role role : List.of(Role.COORDINATOR, Role.SERVICE_CONTACT, Role.ADMINISTRATOR, Role.AUDITOR)) {
            Viewer other = people.at(BodyId.next(), role);
            assertThat(ask(other, Map.of("case", caseId.toString()))).hasStatus(404);
            assertThat(opens(other)).isFalse();
        }
    }

    @Test
    void opensACaseThatIsClosedToNamedPeople() {
        Viewer colleague = people.at(worker.body(), Role.CENTRE_WORKER);
        centre.in(worker, caseId, opened -> {
            opened.whoSees().closeTo(java.util.Set.of(worker.account()));
            return opened;
        });
        assertThat(opens(colleague)).isFalse();
        ask(colleague, Map.of("case", caseId.toString()));
        assertThat(opens(colleague)).isTrue();
    }

    @Test
    void aConflictIsStronger() throws SQLException {
        conflictOf(stranger);
        MvcTestResult answer = ask(stranger, Map.of("case", caseId.toString()));
        assertThat(answer).hasStatus(302).hasRedirectedUrl("/break-glass/opened");
        assertThat(opens(stranger)).isFalse();
        assertThat(seesInLists(stranger)).isFalse();
        assertThat(visits.as(stranger).text("/break-glass/opened")).doesNotContain(caseId.toString());
        assertThat(visits.as(leader).text("/today")).contains("Noen prøvde å åpne en sak de ikke skal se");
        assertThat(alerts()).contains("HELD_BACK " + stranger.displayName());
    }

    @Test
    void aConflictThatIsFoundMeanwhileClosesWhatIsOpen() throws SQLException {
        ask(stranger, Map.of("case", caseId.toString()));
        assertThat(opens(stranger)).isTrue();
        conflictOf(stranger);
        assertThat(opens(stranger)).isFalse();
    }

    @Test
    void itStandsOnEveryPageAndEndsWithAButton() {
        ask(stranger, Map.of("case", caseId.toString()));
        String end = "/break-glass/" + caseId + "/end";
        assertThat(visits.as(stranger).text("/cases/" + caseId + "/journal/new"))
                .contains(end);
        assertThat(visits.as(worker).text("/cases/" + caseId)).doesNotContain(end);
        visits.as(stranger).post(end, Map.of());
        assertThat(opens(stranger)).isFalse();
    }

    @Test
    void whatHasEndedStaysEndedWhenTheClockIsMovedBack() throws SQLException {
        ask(stranger, Map.of("case", caseId.toString()));
        visits.as(stranger).post("/break-glass/" + caseId + "/end", Map.of());
        // To the database a clock that was moved back is the same as an end that lies ahead again.
        superuser(
                "update access.case_grant set open_until = now() + interval '1 hour' where kind = 'BREAK_GLASS' and case_id = '%s'"
                        .formatted(caseId));
        assertThat(opens(stranger)).isFalse();
        assertThat(seesInLists(stranger)).isFalse();
    }

    @Test
    void theDatabasesClockDecidesAndNotTheApplications() throws SQLException {
        ask(stranger, Map.of("case", caseId.toString()));
        superuser("update access.case_grant set open_until = open_from where kind = 'BREAK_GLASS' and case_id = '%s'"
                .formatted(caseId));
        MovableClock.INSTANCE.pass(Duration.ofHours(-10));
        assertThat(opens(stranger)).isFalse();
        assertThat(seesInLists(stranger)).isFalse();
    }

    @Test
    void nobodyGetsMoreThanThreeHours() {
        ask(stranger, Map.of("case", caseId.toString()));
        assertThatThrownBy(() -> superuser(
                        "update access.case_grant set open_until = open_until + interval '1 second' where kind = 'BREAK_GLASS' and case_id = '%s'"
                                .formatted(caseId)))
                .hasMessageContaining("broken_by_one_for_a_time");
    }

    @Test
    void theClientCanReadWhoAndWhy() {
        ask(stranger, Map.of("case", caseId.toString()));
        assertThat(visits.as(worker).text("/cases/" + caseId + "/seen"))
                .contains(stranger.displayName(), "Åpnet i nød", "Noen er i fare nå");
    }

    @Test
    void aLeaderOfTheHouseLooksAtItAfterwards() {
        ask(stranger, Map.of("case", caseId.toString()));
        EmergencyOpening broken = accounts.actingAs(leader, () -> door.look(Purpose.TODAY, breaks::toReview))
                .getFirst();
        assertThat(visits.as(leader).text("/today")).contains("/cases/" + caseId + "/break-glass/" + broken.id());
        assertThat(visits.as(leader).text("/cases/" + caseId + "/break-glass/" + broken.id()))
                .contains("Hun ringte og var redd", stranger.displayName());
        Map<String, String> verdict = Map.of("verdict", "NEEDED", "words", "Rett vurdert");
        visits.as(leader).post("/cases/" + caseId + "/break-glass/" + broken.id(), verdict);
        EmergencyOpening reviewed = centre.in(leader, caseId, opened -> breaks.find(opened, broken.id()))
                .orElseThrow();
        EmergencyOpening.Review review = Objects.requireNonNull(reviewed.review());
        assertThat(review.verdict()).isEqualTo(Verdict.NEEDED);
        assertThat(review.reviewer().reveal()).isEqualTo(leader.displayName());
        assertThat(accounts.actingAs(leader, () -> door.look(Purpose.TODAY, breaks::toReview)))
                .isEmpty();
    }

    @Test
    void nobodyLooksAtTheirOwn() {
        Viewer otherLeader = people.at(stranger.body(), Role.CENTRE_LEADER);
        ask(otherLeader, Map.of("case", caseId.toString()));
        UUID broken = accounts.actingAs(otherLeader, () -> door.look(Purpose.TODAY, breaks::open))
                .getFirst()
                .id();
        centre.in(otherLeader, caseId, opened -> {
            EmergencyOpening own = breaks.find(opened, broken).orElseThrow();
            assertThat(breaks.mayReview(opened, own)).isFalse();
            return opened;
        });
        assertThat(accounts.actingAs(otherLeader, () -> door.look(Purpose.TODAY, breaks::toReview)))
                .isEmpty();
    }

    @Test
    void whoAsksInVainIsToldOfToTheAuditor() {
        for (int i = 0; i < 3; i++) {
            ask(stranger, Map.of("name", "Ingen " + family, "born", "1.1.1990"));
        }
        assertThat(alerts()).contains("MANY_MISSES " + stranger.displayName());
    }

    @Test
    void whoOpensManyIsToldOfToTheAuditor() {
        for (int i = 0; i < 3; i++) {
            ask(stranger, Map.of("case", received("Siv " + family).toString()));
        }
        assertThat(alerts()).contains("MANY_CASES " + stranger.displayName());
    }

    @Test
    void whoHasTheSameNameIsToldOfToTheAuditor() {
        CaseId namesake = received("Siv Eksempel " + stranger.displayName().split(" ", -1)[2]);
        ask(stranger, Map.of("case", namesake.toString()));
        assertThat(alerts()).contains("NAMESAKE " + stranger.displayName());
    }

    @Test
    void nobodyButAnAuditorIsToldAnything() {
        CaseId namesake = received("Siv " + stranger.displayName().split(" ", -1)[2]);
        ask(stranger, Map.of("case", namesake.toString()));
        for (Role role : Role.values()) {
            if (role != Role.AUDITOR) {
                assertThat(alerts(people.at(worker.body(), role)))
                        .as(role.name())
                        .isEmpty();
            }
        }
    }

    private CaseId received(String fullName) {
        NewClient client = new NewClient(
                FamilyId.next(),
                CaseKind.ADULT,
                ClientDetails.kept(
                        "Linn",
                        fullName,
                        null,
                        BORN,
                        false,
                        "nb",
                        Interpreter.NOT_NEEDED,
                        ContactKind.NONE,
                        null,
                        null));
        return centre.client(worker, client);
    }

    private MvcTestResult ask(Viewer viewer, Map<String, String> who) {
        Map<String, String> fields = new HashMap<>(who);
        fields.put("reason", "DANGER");
        fields.put("words", "Hun ringte og var redd");
        return visits.as(viewer).post("/break-glass", fields);
    }

    private boolean opens(Viewer viewer) {
        try {
            return accounts.actingAs(viewer, () -> door.open(caseId, Purpose.READ, OpenCase::id))
                    .equals(caseId);
        } catch (CaseNotFound refused) {
            return false;
        }
    }

    private boolean seesInLists(Viewer viewer) {
        return visits.as(viewer).text("/cases").contains(caseId.toString());
    }

    private List<String> alerts() {
        return alerts(people.at(BodyId.next(), Role.AUDITOR));
    }

    private List<String> alerts(Viewer viewer) {
        return accounts.actingAs(
                viewer,
                () -> door.look(
                        Purpose.LIST,
                        viewing -> database.sql("select kind || ' ' || who from access.audit_alerts()")
                                .query((row, number) -> row.getString(1))
                                .list()));
    }

    private void conflictOf(Viewer viewer) throws SQLException {
        superuser("""
                insert into access.conflict (case_id, id, account_id, basis, declared, evidence)
                values ('%s', gen_random_uuid(), '%s', 'TOLD', true, ''::bytea)
                """.formatted(caseId, viewer.account()));
    }

    private static void superuser(String sql) throws SQLException {
        try (Connection connection = TestDatabase.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
