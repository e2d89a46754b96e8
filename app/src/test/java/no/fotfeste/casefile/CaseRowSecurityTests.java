package no.fotfeste.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.conflict.RelatedPerson;
import no.fotfeste.casefile.conflict.RelatedPersonService;
import no.fotfeste.casefile.conflict.Relation;
import no.fotfeste.casefile.conflict.Tie;
import no.fotfeste.casefile.protection.AddressGrade;
import no.fotfeste.casefile.protection.AddressService;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Body.Level;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.FamilyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The database itself, asked round the application. Its tables are found from the schema, so a new one is in here too. */
class CaseRowSecurityTests extends CaseWorld {

    @Autowired
    OwnWords words;

    @Autowired
    Journal journal;

    @Autowired
    Circumstances circumstances;

    @Autowired
    RelatedPersonService persons;

    @Autowired
    AddressService addresses;

    @Autowired
    DirectoryEntries entries;

    @BeforeEach
    void everyTableHasARow() throws SQLException {
        Body office = entries.add(Body.named("Kontor " + caseId, ServiceType.NAV, null, Level.MUNICIPAL));
        recognise(entries.add(Contact.named("Kari Oppdiktet", "", office.id(), java.time.LocalDate.of(2026, 1, 1))));
        wasRaised();
        opened(opened -> {
            addresses.note(opened, "Oppdiktveien 4", AddressGrade.ORDINARY);
            words.add(opened, new Quotation(java.time.LocalDate.of(2026, 1, 1), WayOfSaying.DIRECTLY, "Ro"));
            journal.add(opened, NoteKind.NOTE, "Notat");
            persons.add(opened, ola());
            cases.receive(someoneBornLikeOla(), OpenCase::id);
            circumstances.note(opened, Map.of("pregnant", "true"));
            return opened;
        });
    }

    private void wasRaised() throws SQLException {
        try (Connection superuser = TestDatabase.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("""
                    insert into casefile.raised_protection (case_id, before, raised_by, raised_at, confirm_by)
                    values ('%1$s', 'NONE', '%1$s', now(), now() + interval '1 day');
                    insert into casefile.kept_address (case_id, id, address, grade, noted_at, until)
                    values ('%1$s', gen_random_uuid(), ''::bytea, 'ORDINARY', now(), now() + interval '1 day')
                    """.formatted(caseId.value()));
        }
    }

    private void recognise(Contact contact) throws SQLException {
        try (Connection owner = DriverManager.getConnection(TestDatabase.ownerUrl());
                PreparedStatement insert = owner.prepareStatement("""
                        insert into casefile.contact_conflict (case_id, id, contact_id, basis, evidence)
                        values (?, gen_random_uuid(), ?, 'NUMBER', decode(repeat('00', 16), 'hex'))
                        """)) {
            insert.setObject(1, caseId.value());
            insert.setObject(2, contact.id().value());
            insert.executeUpdate();
        }
    }

    @Test
    void everyTableIsBehindForcedRowSecurity() throws SQLException {
        assertThat(ask(TestDatabase.ownerUrl(), """
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'casefile' and c.relkind in ('r', 'p')
                          and not (c.relrowsecurity and c.relforcerowsecurity)""")).isEmpty();
        assertThat(tables()).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void showsNoRowOfAnyTableToWhoHasNotGoneThroughTheDoor() throws SQLException {
        for (String table : tables()) {
            assertThat(ask(TestDatabase.applicationUrl(), "select count(*) from casefile." + table))
                    .as(table)
                    .containsExactly("0");
        }
    }

    @Test
    void showsAStrangerNoRowOfAnyTable() throws SQLException {
        String stranger = people.centreWorker().account().toString();
        for (String table : tables()) {
            assertThat(rowsSeenBy(stranger, table)).as(table).isZero();
            assertThat(rowsSeenBy(worker.account().toString(), table)).as(table).isPositive();
        }
    }

    @Test
    void letsNobodyChangeACaseThatIsOnlyVisible() throws SQLException {
        try (Connection connection = DriverManager.getConnection(TestDatabase.applicationUrl())) {
            connection.setAutoCommit(false);
            become(connection, worker.account().toString());
            try (Statement statement = connection.createStatement()) {
                assertThat(statement.executeUpdate("update casefile.client_case set language = 'xx'"))
                        .isZero();
            }
            connection.rollback();
        }
    }

    private List<String> tables() throws SQLException {
        return ask(TestDatabase.ownerUrl(), """
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'casefile' and c.relkind in ('r', 'p') and c.relname not like 'flyway%'""");
    }

    private int rowsSeenBy(String account, String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection(TestDatabase.applicationUrl())) {
            connection.setAutoCommit(false);
            become(connection, account);
            try (PreparedStatement query =
                    connection.prepareStatement("select count(*) from casefile." + table + " where case_id = ?")) {
                query.setObject(1, caseId.value());
                ResultSet row = query.executeQuery();
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static void become(Connection connection, String account) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select set_config('fotfeste.viewer', ?, true)")) {
            set.setString(1, account);
            set.executeQuery();
        }
    }

    private static List<String> ask(String url, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static RelatedPerson ola() {
        return RelatedPerson.known(
                Relation.PERPETRATOR,
                Tie.FORMER_PARTNER,
                RelatedPerson.Identity.named("Ola", BirthDay.ofNullable("1980-02-01")),
                RelatedPerson.Reach.UNKNOWN);
    }

    private static NewClient someoneBornLikeOla() {
        return NewClient.child(FamilyId.next(), "Ola", BirthDay.kept("1980-02-01"), "nb");
    }
}
