package no.fotfeste.casefile.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.casefile.Protection;
import no.fotfeste.casefile.protection.ProtectionService;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.kernel.ParcelId;
import no.fotfeste.testing.InventedName;
import no.fotfeste.testing.Visits.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** The perpetrator's sister works at the house: from the moment she is on the list, there is no such case for her. */
class ConflictTests extends ConflictWorld {

    @Autowired
    ProtectionService protections;

    @Test
    void whoIsOnTheListLosesTheCaseAtOnceAndWithoutAWord() {
        Visitor sister = visits.as(kari);
        assertThat(sister.get(at(""))).hasStatusOk();
        kariIsListed();
        assertThat(sister.get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(sister.text("/cases")).doesNotContain("Linn");
        assertThat(sister.search("Linn")).contains("Ingen treff");
        assertThat(sister.text("/today")).doesNotContain("Linn");
        assertThat(visitor.text(at(""))).contains("Linn");
    }

    @Test
    void aNameThatIsWrittenInAnotherWayIsRecognised() {
        listed("Cari Ann " + surname.replace("k", "kk"), null, HERE);
        assertThat(visits.as(kari).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theSameNameIsEnoughWhereverTheyLive() {
        listed("Kari " + surname, null, new MunicipalityNumber("1103"));
        assertThat(visits.as(kari).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anotherNameIsSomebodyElse() {
        listed("Marit " + surname, null, HERE);
        listed("Kari", null, HERE);
        listed("Kari Anne " + InventedName.surname(), null, HERE);
        assertThat(visits.as(kari).get(at(""))).hasStatusOk();
    }

    @Test
    void whoIsEmployedLaterNeverSeesTheCase() {
        listed("Marit " + surname, null, HERE);
        Viewer marit = account("Marit " + surname, worker.body(), worker.role());
        assertThat(visits.as(marit).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theWholeFamilyIsClosedAlsoAChildWhoComesLater() {
        visitor.post(at("family/new"), Map.of("kind", "CHILD", "knownAs", "Gutten", "born", "2017", "language", "nb"));
        kariIsListed();
        visitor.post(at("family/new"), Map.of("kind", "CHILD", "knownAs", "Jenta", "born", "2020", "language", "nb"));
        assertThat(visits.as(kari).text("/cases")).doesNotContain("Linn", "Gutten", "Jenta");
        assertThat(visitor.text("/cases")).contains("Linn", "Gutten", "Jenta");
    }

    @Test
    void whoIsNamedInTheCircleIsShutOutAllTheSame() {
        kariIsListed();
        opened(opened -> {
            protections.set(opened, Protection.STRICTLY_CONFIDENTIAL, Set.of(kari.account()));
            return opened;
        });
        assertThat(visits.as(kari).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anEmergencyOpensItNotEither() {
        kariIsListed();
        Map<String, String> asked =
                Map.of("case", caseId.toString(), "reason", "DANGER", "words", "Hun ringte og var redd");
        assertThat(visits.as(kari).post("/break-glass", asked)).hasStatus(HttpStatus.FOUND);
        assertThat(visits.as(kari).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visits.as(kari).text("/break-glass/opened")).doesNotContain("Linn");
        assertThat(visits.as(kari).text("/cases")).doesNotContain("Linn");
    }

    @Test
    void theLogTellsTheRuleThatDecided() {
        kariIsListed();
        visits.as(kari).get(at(""));
        List<String> rules =
                opened(opened -> database.sql("select rule from access.log where case_id = :id and decision = 'DENY'")
                        .param("id", opened.id().value())
                        .query(String.class)
                        .list());
        assertThat(rules).containsExactly("CONFLICT");
    }

    @Test
    void whatWasSentToTheirServiceIsNotThereForThem() {
        Viewer colleague = people.serviceContact();
        Viewer brother = account("Ola " + surname, body("NAV"), colleague.role());
        ParcelId parcel = ParcelId.next();
        opened(opened -> opened.whoSees().share(parcel, brother.body()));
        assertThat(mayOpen(brother, parcel)).isTrue();
        listed("Ola " + surname, null, HERE);
        assertThat(mayOpen(brother, parcel)).isFalse();
        assertThat(parcelsSeenBy(brother)).isZero();
    }

    @Test
    void theDatabaseItselfShowsNoRowOfAnyTable() throws SQLException {
        Map<String, Integer> before = rowsSeenBy(kari);
        assertThat(before).containsKeys("casefile.client_case", "access.case_grant", "vault.key", "access.log");
        kariIsListed();
        assertThat(rowsSeenBy(kari)).isEmpty();
        assertThat(rowsSeenBy(worker))
                .containsKeys("access.conflict", "casefile.related_person", "casefile.match_token");
    }

    private boolean mayOpen(Viewer viewer, ParcelId parcel) {
        return accounts.actingAs(viewer, () -> {
            try {
                return door.openParcel(parcel, Purpose.ANSWER_REQUEST, opened -> true);
            } catch (CaseNotFound refused) {
                return false;
            }
        });
    }

    private int parcelsSeenBy(Viewer viewer) {
        return accounts.actingAs(
                viewer,
                () -> door.look(
                        Purpose.LIST,
                        viewing -> database.sql("select count(*) from access.visible_parcels()")
                                .query(Integer.class)
                                .single()));
    }

    /** Every table that has a case in it, found from the schema, with the rows of this case that somebody is shown. */
    private Map<String, Integer> rowsSeenBy(Viewer viewer) throws SQLException {
        Map<String, Integer> seen = new LinkedHashMap<>();
        try (Connection connection = DriverManager.getConnection(TestDatabase.applicationUrl())) {
            try (PreparedStatement tell =
                    connection.prepareStatement("select set_config('fotfeste.viewer', ?, false)")) {
                tell.setString(1, viewer.account().toString());
                tell.execute();
            }
            for (String table : tables()) {
                int rows = rows(connection, table);
                if (rows > 0) {
                    seen.put(table, rows);
                }
            }
        }
        return seen;
    }

    private int rows(Connection connection, String table) throws SQLException {
        try (PreparedStatement count =
                connection.prepareStatement("select count(*) from " + table + " where case_id = ?")) {
            count.setObject(1, caseId.value());
            ResultSet row = count.executeQuery();
            row.next();
            return row.getInt(1);
        } catch (SQLException noRight) {
            assertThat(noRight.getSQLState()).isEqualTo("42501");
            return 0;
        }
    }

    private static List<String> tables() throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(TestDatabase.ownerUrl());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select space.nspname || '.' || class.relname
                        from pg_class class
                        join pg_namespace space on space.oid = class.relnamespace
                        join pg_attribute attribute on attribute.attrelid = class.oid
                         and attribute.attname = 'case_id' and not attribute.attisdropped
                        where class.relkind in ('r', 'p') and space.nspname not in ('pg_catalog', 'information_schema')
                        """)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
