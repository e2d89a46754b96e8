package no.fotfeste.casefile.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.kernel.CaseId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** What was there before there was any comparing is compared by itself, once; what a leader has lifted is left in peace. */
class ConflictRescanTests extends ConflictWorld {

    @Autowired
    ConflictRescan comparing;

    @Autowired
    ContactConflictService contacts;

    @Autowired
    DirectoryEntries directory;

    @Test
    void aCaseFromAnEarlierVersionIsReadAndClosed() throws SQLException {
        kariIsListed();
        asBeforeAnyComparing();
        assertThat(visits.as(kari).get(at(""))).hasStatusOk();
        comparing.all(0);
        assertThat(visits.as(kari).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anAccountFromAnEarlierVersionIsCompared() throws SQLException {
        kariIsListed();
        superuser("delete from access.conflict where case_id = '%s'".formatted(caseId));
        superuser("delete from access.account_token where account_id = '%s'".formatted(kari.account()));
        comparing.all(0);
        assertThat(visits.as(kari).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void comingAgainFindsNothingTwice() throws SQLException {
        kariIsListed();
        asBeforeAnyComparing();
        comparing.all(0);
        List<Integer> once = rows();
        comparing.all(0);
        assertThat(rows()).isEqualTo(once);
        assertThat(looksOfTheSystem()).isOne();
    }

    @Test
    void whatALeaderHasLiftedIsNotFoundAgain() throws SQLException {
        kariIsListed();
        visits.as(leader)
                .fill(at("conflicts/" + kari.account()), Map.of("ruling", "LIFT", "reason", "En annen med samme navn"));
        superuser("update casefile.client_case set compared_as = 0 where case_id = '%s'".formatted(caseId));
        comparing.all(0);
        assertThat(visits.as(kari).get(at(""))).hasStatusOk();
        assertThat(visits.as(leader).text("/today")).doesNotContain("Er det inhabilitet?");
    }

    /** A leader has lifted what an earlier version found, which did not know names alone. */
    @Test
    void aNameAloneIsNothingNewAboutSomebodyWhomALeaderHasLookedAt() throws SQLException {
        kariIsListed();
        visits.as(leader)
                .fill(at("conflicts/" + kari.account()), Map.of("ruling", "LIFT", "reason", "En annen med samme navn"));
        superuser("delete from access.conflict where basis = 'NAME' and case_id = '%s'".formatted(caseId));
        superuser("update casefile.client_case set compared_as = 0 where case_id = '%s'".formatted(caseId));
        comparing.all(0);
        assertThat(visits.as(kari).get(at(""))).hasStatusOk();
    }

    @Test
    void whoIsNewInTheDirectoryIsCompared() {
        listed("Siri " + surname, null, HERE);
        Contact contact = contact("Ingen " + surname);
        comparing.newcomers();
        assertThat(isClosed(contact)).isFalse();
        Contact siri = contact("Siri " + surname);
        comparing.newcomers();
        assertThat(isClosed(siri)).isTrue();
    }

    @Test
    void whoGetsAnotherNameIsComparedByIt() {
        listed("Siri " + surname, null, HERE);
        Contact contact = contact("Ingen " + surname);
        comparing.newcomers();
        directory.change(new Contact(
                contact.id(),
                contact.body(),
                "Siri " + surname,
                contact.function(),
                "",
                "",
                contact.lastConfirmedOn(),
                null,
                contact.version()));
        comparing.newcomers();
        assertThat(isClosed(contact)).isTrue();
    }

    @Test
    void aCaseThatCannotBeReadStopsNoneOfTheOthers() throws SQLException {
        kariIsListed();
        asBeforeAnyComparing();
        CaseId lost = received("Uten nøkkel");
        superuser("update casefile.client_case set compared_as = 0 where case_id = '%s'".formatted(lost));
        superuser("delete from vault.key where case_id = '%s'".formatted(lost));
        comparing.all(0);
        assertThat(visits.as(kari).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private Contact contact(String name) {
        return directory.add(Contact.named(name, "Saksbehandler", body("NAV"), LocalDate.of(2026, 1, 1)));
    }

    private boolean isClosed(Contact contact) {
        return opened(opened -> contacts.closed(opened)).contains(contact.id());
    }

    private List<Integer> rows() {
        return opened(opened -> database.sql("""
                        select count(*) from access.conflict where case_id = :id
                        union all
                        select count(*) from casefile.match_token where case_id = :id
                        """)
                .param("id", opened.id().value())
                .query(Integer.class)
                .list());
    }

    private int looksOfTheSystem() {
        return opened(opened -> database.sql(
                        "select count(*) from access.log where case_id = :id and purpose = 'FOLLOW_UP' and account is null")
                .param("id", opened.id().value())
                .query(Integer.class)
                .single());
    }

    private void asBeforeAnyComparing() throws SQLException {
        superuser("delete from access.conflict where case_id = '%s'".formatted(caseId));
        superuser("delete from casefile.match_token where case_id = '%s'".formatted(caseId));
        superuser("update casefile.client_case set compared_as = 0 where case_id = '%s'".formatted(caseId));
    }

    private static void superuser(String sql) throws SQLException {
        try (Connection connection = TestDatabase.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
