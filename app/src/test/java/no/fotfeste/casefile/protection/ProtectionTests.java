package no.fotfeste.casefile.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseWorld;
import no.fotfeste.casefile.Protection;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.testing.Visits.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A strictly confidential address closes the cases of the whole family to named people, at once and everywhere. */
class ProtectionTests extends CaseWorld {

    @Autowired
    ProtectionService protections;

    Viewer colleague;
    Viewer leader;
    Visitor atTheNextDesk;

    @BeforeEach
    void twoMoreAtTheHouse() {
        colleague = people.at(worker.body(), Role.CENTRE_WORKER);
        leader = people.at(worker.body(), Role.CENTRE_LEADER);
        atTheNextDesk = visits.as(colleague);
        visitor.post(at("family/new"), Map.of("kind", "CHILD", "knownAs", "Gutten", "born", "2017", "language", "nb"));
    }

    @Test
    void colleaguesSeeTheCaseUntilItIsClosed() {
        assertThat(atTheNextDesk.get(at(""))).hasStatusOk();
        assertThat(protect("CONFIDENTIAL")).hasStatus3xxRedirection();
        assertThat(atTheNextDesk.text(at(""))).contains("Fortrolig adresse");
    }

    @Test
    void whoIsNotChosenFindsNoCaseNoChildAndNoWordOfThem() {
        assertThat(protect("STRICTLY_CONFIDENTIAL")).hasStatus3xxRedirection();
        assertThat(atTheNextDesk.get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(atTheNextDesk.text("/cases")).doesNotContain("Linn", "Gutten");
        assertThat(atTheNextDesk.search("Gutten")).contains("Ingen treff");
        assertThat(atTheNextDesk.text("/today")).doesNotContain("Linn", "Gutten");
        assertThat(visitor.text(at(""))).contains("Linn", "Gutten");
    }

    @Test
    void whoIsChosenStaysAndSoDoesALeader() {
        assertThat(visitor.fill(
                        at("protection"),
                        Map.of(
                                "grade",
                                "STRICTLY_CONFIDENTIAL",
                                "circle",
                                colleague.account().toString())))
                .hasStatus3xxRedirection();
        assertThat(atTheNextDesk.get(at(""))).hasStatusOk();
        assertThat(visits.as(leader).get(at(""))).hasStatusOk();
        Viewer another = people.at(worker.body(), Role.CENTRE_WORKER);
        assertThat(visits.as(another).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void nobodyFromOutsideCanBeChosen() {
        Viewer stranger = people.centreWorker();
        visitor.fill(
                at("protection"),
                Map.of(
                        "grade",
                        "STRICTLY_CONFIDENTIAL",
                        "circle",
                        stranger.account().toString()));
        assertThat(visits.as(stranger).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(circle()).isEmpty();
    }

    @Test
    void aChildWhoComesLaterIsClosedToo() {
        protect("STRICTLY_CONFIDENTIAL");
        visitor.post(at("family/new"), Map.of("kind", "CHILD", "knownAs", "Jenta", "born", "2020", "language", "nb"));
        assertThat(visitor.text(at("children"))).contains("Jenta");
        assertThat(atTheNextDesk.search("Jenta")).contains("Ingen treff");
    }

    @Test
    void aBodyThatIsGivenTheCaseMeanwhileComesInWhenItOpens() {
        Viewer coordinator = people.at(people.serviceContact().body(), Role.COORDINATOR);
        protect("STRICTLY_CONFIDENTIAL");
        opened(opened -> {
            opened.whoSees().grantCoordination(coordinator.body());
            return opened;
        });
        assertThat(visits.as(coordinator).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
        protect("CONFIDENTIAL");
        assertThat(visits.as(coordinator).get(at(""))).hasStatusOk();
        assertThat(atTheNextDesk.get(at(""))).hasStatusOk();
    }

    @Test
    void theDatabaseItselfShowsNoRowOfThem() throws SQLException {
        assertThat(casesSeenBy(colleague)).isEqualTo(2);
        protect("STRICTLY_CONFIDENTIAL_ABROAD");
        assertThat(casesSeenBy(colleague)).isZero();
        assertThat(casesSeenBy(worker)).isEqualTo(2);
    }

    @Test
    void asksForTheGrade() {
        assertThat(visitor.fill(at("protection"), Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Velg hvilket vern de har");
    }

    @Test
    void aGradeThatNobodyKnowsIsRefusedAndCountsAsTheStrictest() {
        protect("CONFIDENTIAL");
        assertThat(protect("CODE_9")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(client().protection()).isEqualTo(Protection.CONFIDENTIAL);
        assertThat(Protection.ofWritten("CODE_9").isStrict()).isTrue();
    }

    private MvcTestResult protect(String grade) {
        return visitor.fill(
                at("protection"),
                Map.of("grade", grade, "circle", leader.account().toString()));
    }

    private List<AccountId> circle() {
        return List.copyOf(opened(OpenCase::circle));
    }

    private static int casesSeenBy(Viewer viewer) throws SQLException {
        try (Connection connection = DriverManager.getConnection(TestDatabase.applicationUrl());
                PreparedStatement tell =
                        connection.prepareStatement("select set_config('fotfeste.viewer', ?, false)")) {
            tell.setString(1, viewer.account().toString());
            tell.execute();
            try (ResultSet rows =
                    connection.createStatement().executeQuery("select count(*) from casefile.client_case")) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
