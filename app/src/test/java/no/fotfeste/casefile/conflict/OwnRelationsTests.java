package no.fotfeste.casefile.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseAddress;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.ClientDetails;
import no.fotfeste.casefile.ContactKind;
import no.fotfeste.casefile.Interpreter;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.FamilyId;
import no.fotfeste.testing.Visits.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Staff tell of those they are close to. It closes cases to them without a word, and nobody else can read it. */
class OwnRelationsTests extends ConflictWorld {

    @Test
    void aCaseAboutSomebodyTheyAreCloseToIsClosedWithoutAWord() {
        CaseId sister = accounts.actingAs(
                worker,
                () -> cases.receive(
                        new NewClient(
                                FamilyId.next(),
                                CaseKind.ADULT,
                                ClientDetails.kept(
                                        "Ida",
                                        "Ida " + surname,
                                        null,
                                        BORN,
                                        false,
                                        "nb",
                                        Interpreter.NOT_NEEDED,
                                        ContactKind.NONE,
                                        null,
                                        null)),
                        OpenCase::id));
        Visitor telling = visits.as(kari);
        assertThat(telling.get(CaseAddress.of(sister))).hasStatusOk();
        assertThat(telling.post("/relations/new", Map.of("name", "Ida " + surname, "born", "3.4.1985")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(telling.get(CaseAddress.of(sister))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visits.as(leader).text(CaseAddress.of(sister, "conflicts")))
                .contains("har selv fortalt om en relasjon", "ligner brukeren");
    }

    @Test
    void theAnswerIsTheSameWhetherThereWasACaseOrNot() {
        listed("Ola " + surname, BORN, null);
        Visitor telling = visits.as(kari);
        var found = telling.post("/relations/new", Map.of("name", "Ola " + surname, "born", "3.4.1985"));
        var nothing = telling.post("/relations/new", Map.of("name", "Per " + surname, "born", "3.4.1985"));
        assertThat(found.getResponse().getHeader("Location"))
                .isEqualTo(nothing.getResponse().getHeader("Location"));
        assertThat(telling.get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatTheyTellOfThemselvesCounts() {
        listed("Kari", BORN, null);
        assertThat(visits.as(kari).get(at(""))).hasStatusOk();
        assertThat(visits.as(kari).post("/relations/self", Map.of("born", "3.4.1985")))
                .hasStatus3xxRedirection();
        assertThat(visits.as(kari).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theyCanSeeAndTakeBackWhatTheyTold() {
        Visitor telling = visits.as(kari);
        telling.post("/relations/new", Map.of("name", "Ola Eksempel"));
        String page = telling.text("/relations");
        assertThat(page).contains("Ola Eksempel");
        String path = page.substring(page.indexOf("/relations/", page.indexOf("Ola Eksempel")));
        telling.post(path.substring(0, path.indexOf('"')), Map.of());
        assertThat(telling.text("/relations")).doesNotContain("Ola Eksempel");
    }

    @Test
    void nobodyElseReadsIt() throws SQLException {
        visits.as(kari).post("/relations/new", Map.of("name", "Ola Eksempel"));
        Viewer administrator = people.at(worker.body(), Role.ADMINISTRATOR);
        assertThat(visits.as(administrator).text("/relations")).doesNotContain("Ola Eksempel");
        assertThat(relationsSeenBy(administrator)).isZero();
        assertThat(relationsSeenBy(leader)).isZero();
        assertThat(relationsSeenBy(kari)).isOne();
    }

    @Test
    void asksForTheName() {
        assertThat(visits.as(kari).post("/relations/new", Map.of("born", "nei")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv navnet");
    }

    private static int relationsSeenBy(Viewer viewer) throws SQLException {
        try (Connection connection = DriverManager.getConnection(TestDatabase.applicationUrl());
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('fotfeste.viewer', '" + viewer.account() + "', false)");
            try (ResultSet rows = statement.executeQuery("select count(*) from access.own_relation")) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
