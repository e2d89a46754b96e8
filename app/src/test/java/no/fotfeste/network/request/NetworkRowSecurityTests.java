package no.fotfeste.network.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Secret;
import no.fotfeste.network.NetworkWorld;
import no.fotfeste.network.coordination.CoordinationService;
import no.fotfeste.network.coordination.Provision;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What a receiver sees when the database is asked round the application. The tables are found from the schema. */
@IntegrationTest
class NetworkRowSecurityTests {

    /** What is shared with a receiver; everything else of the case stays with who asked. */
    private static final List<String> SHARED = List.of("request", "request_event", "request_piece");

    private static final String PIECES = "select count(*) from network.request_piece where case_id = ?";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Visits visits;

    @Autowired
    AnswerService answers;

    @Autowired
    RequestService requests;

    @Autowired
    ReceiptService receipts;

    @Autowired
    KnownBeforeClosing known;

    @Autowired
    CoordinationService coordination;

    NetworkWorld world;
    Viewer worker;
    Viewer receiver;
    CaseId caseId;
    Request sent;

    @BeforeEach
    void everyTableHasRowsForTwoReceivers() {
        world = beans.createBean(NetworkWorld.class);
        worker = world.worker();
        BodyId nav = world.body(ServiceType.NAV);
        receiver = world.at(nav, Role.SERVICE_CONTACT);
        BodyId other = world.body(ServiceType.HOUSING_OFFICE);
        caseId = world.newCase(worker);
        sent = send(nav);
        send(other);
        world.as(worker, caseId, opened -> {
            receipts.codeFor(opened, sent);
            known.note(opened, sent.id(), sent.sentAt());
            coordination.decide(opened, other, null, Provision.MUNICIPAL_COORDINATION, null, false);
            return opened;
        });
    }

    @Test
    void everyTableIsBehindForcedRowSecurity() throws SQLException {
        assertThat(ask(TestDatabase.ownerUrl(), """
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'network' and c.relkind in ('r', 'p') and c.relname not like 'flyway%'
                          and not (c.relrowsecurity and c.relforcerowsecurity)""")).isEmpty();
        assertThat(tables()).containsAll(SHARED).hasSizeGreaterThan(SHARED.size());
    }

    @Test
    void showsTheReceiverTheirOwnParcelAndNoOther() throws SQLException {
        for (String table : tables()) {
            String all = "select count(*) from network." + table + " where case_id = ?";
            if (SHARED.contains(table)) {
                assertThat(rowsSeenBy(receiver, all + " and parcel_id <> '" + sent.parcel() + "'"))
                        .as(table)
                        .isZero();
                assertThat(rowsSeenBy(receiver, all)).as(table).isPositive();
            } else {
                assertThat(rowsSeenBy(receiver, all)).as(table).isZero();
            }
            assertThat(rowsSeenBy(worker, all)).as(table).isPositive();
        }
    }

    @Test
    void showsAStrangerNoRowOfAnyTable() throws SQLException {
        Viewer stranger = world.at(world.body(ServiceType.NAV), Role.SERVICE_CONTACT);
        Viewer elsewhere = world.worker();
        for (String table : tables()) {
            String all = "select count(*) from network." + table + " where case_id = ?";
            assertThat(rowsSeenBy(stranger, all)).as(table).isZero();
            assertThat(rowsSeenBy(elsewhere, all)).as(table).isZero();
        }
    }

    @Test
    void letsTheReceiverChangeNothingThatIsNotOpened() throws SQLException {
        try (Connection connection = become(receiver);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update network.request set state = 'ACCEPTED'"))
                    .isZero();
            connection.rollback();
        }
    }

    @Test
    void showsNothingOfWhatWasSharedAfterANo() throws SQLException {
        answer(new RequestAction.Decline(DeclineReason.NOT_OURS, "Spør kommunen"));
        assertThat(pieces()).isZero();
        assertThat(events()).isPositive();
        assertThat(rowsSeenBy(worker, PIECES)).isPositive();
        Request read = world.receiving(receiver, sent.parcel(), answers::read);
        assertThat(read.question()).isEmpty();
        assertThat(read.last(RequestEvent.Kind.DECLINED))
                .map(RequestEvent::text)
                .contains(Secret.of("Spør kommunen"));
        assertThat(visits.as(receiver).text("/inbox/" + sent.parcel()))
                .contains("Spør kommunen", "kan dere ikke lenger lese")
                .doesNotContain("Kan hun få garanti for depositum?", "Linn");
    }

    @Test
    void showsWhatWasSharedForSomeTimeAfterItIsDone() throws SQLException {
        Contact person = world.contact(receiver.body());
        answer(new RequestAction.Accept(person.name().reveal(), person.id(), ""));
        answer(new RequestAction.Complete("Garantien er gitt"));
        assertThat(pieces()).isPositive();
        assertThat(visits.as(receiver).text("/inbox/" + sent.parcel())).contains("Dere kan lese dette til", "Linn");
        letTheTimePass();
        assertThat(pieces()).isZero();
        assertThat(visits.as(receiver).text("/inbox/" + sent.parcel()))
                .contains("Garantien er gitt", "kan dere ikke lenger lese")
                .doesNotContain("Kan hun få garanti for depositum?");
    }

    private void answer(RequestAction move) {
        world.receiving(receiver, sent.parcel(), parcel -> {
            answers.answer(parcel, answers.read(parcel).version(), move);
            return true;
        });
    }

    private int pieces() throws SQLException {
        return rowsSeenBy(receiver, PIECES);
    }

    private int events() throws SQLException {
        return rowsSeenBy(receiver, "select count(*) from network.request_event where case_id = ?");
    }

    private void letTheTimePass() throws SQLException {
        try (Connection connection = DriverManager.getConnection(TestDatabase.ownerUrl());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table network.request no force row level security");
            statement.execute("update network.request set shared_until = shared_until - interval '31 days' where id = '"
                    + sent.id() + "'");
            statement.execute("alter table network.request force row level security");
            connection.commit();
        }
    }

    private Request send(BodyId receiving) {
        return world.as(
                worker,
                caseId,
                opened -> requests.find(opened, world.send(opened, NetworkWorld.request(receiving)))
                        .orElseThrow());
    }

    private static List<String> tables() throws SQLException {
        return ask(TestDatabase.ownerUrl(), """
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'network' and c.relkind in ('r', 'p') and c.relname not like 'flyway%'""");
    }

    private int rowsSeenBy(Viewer viewer, String query) throws SQLException {
        try (Connection connection = become(viewer);
                PreparedStatement asked = connection.prepareStatement(query)) {
            asked.setObject(1, caseId.value());
            ResultSet row = asked.executeQuery();
            row.next();
            int seen = row.getInt(1);
            connection.rollback();
            return seen;
        }
    }

    private static Connection become(Viewer viewer) throws SQLException {
        Connection connection = DriverManager.getConnection(TestDatabase.applicationUrl());
        connection.setAutoCommit(false);
        try (PreparedStatement set = connection.prepareStatement("select set_config('fotfeste.viewer', ?, true)")) {
            set.setString(1, viewer.account().toString());
            set.executeQuery();
        }
        return connection;
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
}
