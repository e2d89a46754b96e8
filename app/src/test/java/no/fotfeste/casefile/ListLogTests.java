package no.fotfeste.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.fotfeste.access.Viewer;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.testing.Centre;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.People;
import no.fotfeste.testing.StatementCounter;
import no.fotfeste.testing.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A look over a list leaves one entry for each page: with how many it showed, and never what was searched for. */
@IntegrationTest
class ListLogTests {

    @Autowired
    Centre centre;

    @Autowired
    Visits visits;

    @Autowired
    People people;

    private Viewer worker;
    private CaseId caseId;

    @BeforeEach
    void twoAreReceived() {
        worker = centre.withWorker();
        caseId = centre.client(worker, NewClient.anonymous("Linn"));
        centre.client(worker, NewClient.anonymous("Siv"));
    }

    @Test
    void aListTellsHowManyItShowed() throws SQLException {
        visits.as(worker).get("/cases");
        assertThat(entries()).containsExactly("LIST PERMIT VISIBLE GET /cases 2");
    }

    @Test
    void aSearchTellsNothingOfWhatWasSearchedFor() throws SQLException {
        visits.as(worker).search("Linn");
        visits.as(worker).search("Ingenting");
        assertThat(entries())
                .containsExactly(
                        "SEARCH PERMIT VISIBLE POST /cases/search 1", "SEARCH PERMIT VISIBLE POST /cases/search 0");
        assertThat(columns()).noneMatch(text -> text.contains("Linn") || text.contains("Ingenting"));
    }

    @Test
    void aPageThatLooksSeveralTimesLeavesOneEntry() throws SQLException {
        visits.as(worker).get("/today");
        assertThat(entries()).hasSize(1).first().asString().startsWith("TODAY PERMIT VISIBLE GET /today ");
    }

    @Test
    void theFigureBesideTheMenuLeavesNone() throws SQLException {
        visits.as(worker).get("/break-glass");
        assertThat(entries()).isEmpty();
    }

    @Test
    void aCaseWithoutFamilyLeavesOnlyItsOwnEntry() throws SQLException {
        visits.as(worker).get("/cases/" + caseId);
        assertThat(entries()).isEmpty();
    }

    @Test
    void anEntryIsOneStatement() {
        List<String> made = StatementCounter.during(() -> visits.as(worker).get("/today"));
        assertThat(made.stream().filter(statement -> statement.contains("append_log")))
                .hasSize(1);
    }

    private List<String> entries() throws SQLException {
        return ask("""
                select concat_ws(' ', purpose, decision, rule, outlet, shown) from access.log
                where case_id = ? and shown is not null order by id
                """);
    }

    private List<String> columns() throws SQLException {
        return ask("select l::text from access.log l where case_id = ?");
    }

    private List<String> ask(String question) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = TestDatabase.superuser();
                PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setObject(1, worker.account().value());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }
}
