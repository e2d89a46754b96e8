package no.fotfeste.casefile.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.NationalIdentityNumber;
import no.fotfeste.kernel.Secret;
import no.fotfeste.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** An administrator notes when people were born. It closes cases at once, and neither the date nor what it closed is seen again. */
class KnownIdentityTests extends ConflictWorld {

    private static final String NUMBER = "13878414572";

    @Autowired
    DirectoryEntries directory;

    @Autowired
    ContactConflictService contacts;

    Viewer administrator;

    @BeforeEach
    void someoneKeepsTheAccounts() {
        administrator = people.at(worker.body(), Role.ADMINISTRATOR);
    }

    @Test
    void aCaseIsClosedAtOnceByTheDateOfBirth() {
        listed("Kari", BORN, null);
        assertThat(visits.as(kari).get(at(""))).hasStatusOk();
        note(kari, Map.of("born", "3.4.1985"));
        assertThat(visits.as(kari).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visits.as(leader).text("/today")).contains("Er det inhabilitet?", "Kari " + surname);
    }

    @Test
    void theNumberIsKeptWhenTheDateIsNotedLater() {
        note(kari, Map.of("identityNumber", NUMBER));
        note(kari, Map.of("born", "3.4.1985"));
        listedWithNumber(NUMBER);
        assertThat(visits.as(kari).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visits.as(administrator).text(page(kari))).contains("Fødselsdatoen og fødselsnummeret er lagt inn");
    }

    @Test
    void theAdministratorSeesTheSameWhetherThereWasACaseOrNot() {
        listed("Kari", BORN, null);
        Viewer nobody = account("Per " + surname, worker.body(), Role.CENTRE_WORKER);
        note(kari, Map.of("born", "3.4.1985"));
        note(nobody, Map.of("born", "3.4.1985"));
        String found = withoutWhatDiffers(kari, "Kari");
        assertThat(found).isEqualTo(withoutWhatDiffers(nobody, "Per"));
        assertThat(found).contains("Fødselsdatoen er lagt inn").doesNotContain("1985", "04-03", caseId.toString());
        assertThat(visits.as(administrator).text("/today")).doesNotContain(surname);
    }

    @Test
    void thePageSaysWhyAndWhoSeesIt() {
        assertThat(visits.as(administrator).text(page(kari)))
                .contains("Hvorfor spør vi?", "Ingen ser det som skrives her", "Bare en leder");
        assertThat(visits.as(administrator).text("/accounts/" + kari.account())).contains(page(kari));
    }

    @Test
    void itLiesSealedAndNobodyElseReadsTheRow() throws SQLException {
        note(kari, Map.of("born", "3.4.1985", "identityNumber", NUMBER));
        assertThat(rowsSeenBy(administrator)).isOne();
        assertThat(rowsSeenBy(leader)).isZero();
        assertThat(rowsSeenBy(kari)).isZero();
        assertThat(database.sql("select encode(token, 'escape') from access.account_token where account_id = :id")
                        .param("id", kari.account().value())
                        .query(String.class)
                        .list())
                .noneMatch(token -> token.contains(NUMBER) || token.contains("1985"));
    }

    @Test
    void whatIsRemovedClosesNothingMore() {
        note(kari, Map.of("born", "3.4.1985"));
        assertThat(visits.as(administrator).post(page(kari) + "/remove", Map.of()))
                .hasStatus3xxRedirection();
        listed("Kari", BORN, null);
        assertThat(visits.as(kari).get(at(""))).hasStatusOk();
        assertThat(visits.as(administrator).text(page(kari)))
                .doesNotContain("Fødselsdatoen er lagt inn", "Fødselsnummeret er lagt inn");
    }

    @Test
    void aContactWithoutAnAccountIsRecognisedAndALeaderDecides() {
        listed("Siri", BORN, null);
        Contact contact = contact("Siri " + surname);
        assertThat(isClosed(contact)).isFalse();
        visits.as(administrator).post(page(contact), Map.of("born", "3.4.1985"));
        assertThat(isClosed(contact)).isTrue();
        String decided = at("conflicts/contacts/" + contact.id());
        assertThat(visits.as(leader).text("/today")).contains("Siri " + surname + " kan ikke velges", decided);
        assertThat(visits.as(leader).text(at("conflicts"))).contains("Siri " + surname, "kan ikke velges", decided);
        assertThat(visits.as(leader).fill(decided, Map.of("ruling", "LIFT", "reason", "En annen med samme navn")))
                .hasStatus3xxRedirection();
        assertThat(isClosed(contact)).isFalse();
        assertThat(visits.as(leader).text("/today")).doesNotContain("Siri " + surname);
        assertThat(visits.as(leader).text(at("conflicts"))).contains("kan velges, opphevet");
    }

    @Test
    void whatIsNotedOfAContactCountsForTheAccountOfTheSamePerson() {
        listed("Kari", BORN, null);
        Contact contact = contact("Kari " + surname);
        Viewer siri = accounts.create(new NewAccount(
                "kin-" + UUID.randomUUID(),
                People.PASSWORD,
                "Kari " + surname,
                worker.body(),
                contact.id(),
                Role.CENTRE_WORKER));
        visits.as(administrator).post(page(contact), Map.of("born", "3.4.1985"));
        assertThat(visits.as(siri).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(isClosed(contact)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "born, 3.4.2999, Skriv hele fødselsdatoen",
        "born, i går, Skriv hele fødselsdatoen",
        "born, 1985, Skriv hele fødselsdatoen",
        "identityNumber, 12345678901, Dette er ikke et gyldig",
        "born, '', Skriv fødselsdatoen eller"
    })
    void whatCannotBeRightIsRefused(String field, String written, String words) {
        assertThat(visits.as(administrator).post(page(kari), Map.of(field, written)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(words);
        assertThat(visits.as(administrator).text(page(kari)))
                .doesNotContain("Fødselsdatoen er lagt inn", "Fødselsnummeret er lagt inn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accounts/%s/identity", "/directory/contacts/%s/identity"})
    void whoIsNotThereIsNotFound(String address) {
        String path = address.formatted(UUID.randomUUID());
        assertThat(visits.as(administrator).get(path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visits.as(administrator).post(path, Map.of("born", "3.4.1985")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visits.as(administrator).post(path + "/remove", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void nobodyButAnAdministratorNotesIt() {
        assertThat(visits.as(leader).get(page(kari))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visits.as(leader).post(page(kari), Map.of("born", "3.4.1985")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private String withoutWhatDiffers(Viewer about, String name) {
        return visits.as(administrator)
                .text(page(about))
                .replaceAll("name=\"_once\" value=\"[^\"]*\"", "")
                .replace(name, "")
                .replace(about.account().toString(), "")
                .replaceAll("(content|value)=\"[\\w-]{60,}\"", "");
    }

    private void note(Viewer about, Map<String, String> form) {
        assertThat(visits.as(administrator).post(page(about), form)).hasStatus3xxRedirection();
    }

    private static String page(Viewer about) {
        return "/accounts/" + about.account() + "/identity";
    }

    private static String page(Contact about) {
        return "/directory/contacts/" + about.id() + "/identity";
    }

    private Contact contact(String name) {
        BodyId nav = body("NAV");
        return directory.add(Contact.named(name, "Saksbehandler", nav, LocalDate.of(2026, 1, 1)));
    }

    private boolean isClosed(Contact contact) {
        return opened(opened -> contacts.closed(opened)).contains(contact.id());
    }

    private void listedWithNumber(String number) {
        RelatedPerson noted = RelatedPerson.known(
                Relation.PERPETRATOR,
                Tie.PARTNER,
                new RelatedPerson.Identity(
                        Secret.of("Ukjent navn"), null, null, NationalIdentityNumber.ofNullable(number)),
                RelatedPerson.Reach.UNKNOWN);
        opened(opened -> {
            persons.add(opened, noted);
            return opened;
        });
    }

    private int rowsSeenBy(Viewer viewer) throws SQLException {
        try (Connection connection = DriverManager.getConnection(TestDatabase.applicationUrl());
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('fotfeste.viewer', '" + viewer.account() + "', false)");
            try (ResultSet rows = statement.executeQuery("select count(*) from access.known_identity where id = '"
                    + kari.account() + "' and position('1985' in encode(born, 'escape')) = 0")) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
