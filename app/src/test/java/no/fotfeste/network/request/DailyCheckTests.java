package no.fotfeste.network.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.NetworkWorld;
import no.fotfeste.testing.IntegrationTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What has been disturbed in the database is found and put right the next night. */
@IntegrationTest
class DailyCheckTests {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    RequestService requests;

    @Autowired
    AnswerService answers;

    @Autowired
    DailyCheck check;

    NetworkWorld world;
    Viewer worker;
    Viewer receiver;
    Contact nav;
    CaseId caseId;
    Request sent;

    @BeforeEach
    void aRequest() {
        world = beans.createBean(NetworkWorld.class);
        worker = world.worker();
        nav = world.contact(world.body(ServiceType.NAV));
        receiver = world.at(nav.body(), Role.SERVICE_CONTACT);
        caseId = world.newCase(worker);
        sent = world.as(
                worker,
                caseId,
                opened -> requests.find(opened, world.send(opened, NetworkWorld.request(nav.body())))
                        .orElseThrow());
    }

    @Test
    void leavesAloneWhatIsInStep() {
        check.run();
        assertThat(find()).isEqualTo(sent);
    }

    @Test
    void schedulesAReminderThatWasLost() throws SQLException {
        disturb("delete from work.scheduled_task where task_instance = '" + caseId + "/" + sent.id() + "'");
        check.run();
        assertThat(scheduled()).isTrue();
    }

    @Test
    void setsTheTimeOfAReminderThatWasLost() throws SQLException {
        disturb("update network.request set remind_at = null where id = '" + sent.id() + "'");
        check.run();
        assertThat(find().remindAt()).isEqualTo(sent.remindAt());
    }

    @Test
    void believesNoAcceptanceThatNobodyHasGiven() throws SQLException {
        disturb("update network.request set state = 'ACCEPTED', remind_at = null where id = '" + sent.id() + "'");
        check.run();
        Request corrected = find();
        assertThat(corrected.state()).isEqualTo(RequestState.DELIVERED);
        assertThat(corrected.remindAt()).isNotNull();
        assertThat(corrected.last(RequestEvent.Kind.CORRECTED)).isPresent();
    }

    @Test
    void believesAnAnswerThatWasGiven() throws SQLException {
        Request read = world.receiving(receiver, sent.parcel(), answers::open);
        world.receiving(receiver, sent.parcel(), parcel -> {
            answers.answer(
                    parcel, read.version(), new RequestAction.Accept(nav.name().reveal(), nav.id(), ""));
            return true;
        });
        disturb("update network.request set state = 'SENT' where id = '" + sent.id() + "'");
        check.run();
        assertThat(find().state()).isEqualTo(RequestState.ACCEPTED);
        assertThat(find().remindAt()).isNull();
    }

    @Test
    void asksAgainWhereTheHistoryIsGone() throws SQLException {
        disturb("delete from network.request_event where request_id = '" + sent.id() + "'");
        check.run();
        assertThat(find().state()).isEqualTo(RequestState.SENT);
        assertThat(find().events())
                .extracting(RequestEvent::kind)
                .containsExactly(RequestEvent.Kind.SENT, RequestEvent.Kind.CORRECTED);
    }

    @Test
    void closesWhatWasRecalledAndStoodOpen() throws SQLException {
        world.as(worker, caseId, opened -> {
            requests.move(opened, sent, sent.version(), new RequestAction.Recall());
            return opened;
        });
        disturb("update access.parcel set open_until = null where id = '" + sent.parcel() + "'");
        check.run();
        Assertions.assertThatThrownBy(() -> world.receiving(receiver, sent.parcel(), answers::read))
                .isInstanceOf(CaseNotFound.class);
    }

    @Test
    void hidesAgainWhatWasDeclinedAndStoodOpen() throws SQLException {
        world.receiving(receiver, sent.parcel(), parcel -> {
            answers.answer(parcel, sent.version(), new RequestAction.Decline(DeclineReason.NOT_OURS, ""));
            return true;
        });
        disturb("update network.request set shared_until = null where id = '" + sent.id() + "'");
        check.run();
        assertThat(world.receiving(receiver, sent.parcel(), answers::read).pieces())
                .isEmpty();
    }

    private Request find() {
        return world.as(
                worker, caseId, opened -> requests.find(opened, sent.id()).orElseThrow());
    }

    private boolean scheduled() throws SQLException {
        try (Connection connection = DriverManager.getConnection(TestDatabase.ownerUrl());
                Statement statement = connection.createStatement();
                var row =
                        statement.executeQuery("select exists (select from work.scheduled_task where task_instance = '"
                                + caseId + "/" + sent.id() + "')")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** As the owner of the tables, past row security and past what the application may do. */
    private static void disturb(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(TestDatabase.ownerUrl());
                Statement disturbing = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String table : new String[] {"network.request", "network.request_event", "access.parcel"}) {
                disturbing.execute("alter table " + table + " no force row level security");
            }
            assertThat(disturbing.executeUpdate(statement)).isPositive();
            for (String table : new String[] {"network.request", "network.request_event", "access.parcel"}) {
                disturbing.execute("alter table " + table + " force row level security");
            }
            connection.commit();
        }
    }
}
