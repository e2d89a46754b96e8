package no.fotfeste.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.casefile.Protection;
import no.fotfeste.casefile.protection.ProtectionService;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.request.AnswerService;
import no.fotfeste.network.request.Request;
import no.fotfeste.network.request.RequestAction;
import no.fotfeste.network.request.RequestService;
import no.fotfeste.network.request.RequestState;
import no.fotfeste.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was taken back when a worker raised the protection comes back when a leader lowers it within the day. */
@IntegrationTest
class GivenAgainTests {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    ProtectionService protections;

    @Autowired
    RequestService requests;

    @Autowired
    AnswerService answers;

    @Autowired
    JdbcClient database;

    private NetworkWorld world;
    private Viewer worker;
    private Viewer leader;
    private Viewer atNav;
    private BodyId nav;
    private CaseId caseId;

    @BeforeEach
    void somethingIsAsked() {
        world = beans.createBean(NetworkWorld.class);
        worker = world.worker();
        leader = world.at(worker.body(), Role.CENTRE_LEADER);
        nav = world.body(ServiceType.NAV);
        atNav = world.at(nav, Role.SERVICE_CONTACT);
        caseId = world.newCase(worker);
    }

    @Test
    void aRequestAwaitsItsAnswerAgain() {
        Request sent = send();
        world.receiving(atNav, sent.parcel(), answers::open);
        set(worker, Protection.STRICTLY_CONFIDENTIAL);
        assertThat(find(sent).state()).isEqualTo(RequestState.RECALLED);
        assertThat(reads(sent)).isFalse();
        set(leader, Protection.NONE);
        assertThat(find(sent).state()).isEqualTo(RequestState.OPENED);
        assertThat(find(sent).remindAt()).isNotNull();
        assertThat(reads(sent)).isTrue();
        assertThat(outOfStep()).isZero();
    }

    @Test
    void whatSomebodyRecalledThemselvesStaysRecalled() {
        Request sent = send();
        world.as(worker, caseId, opened -> {
            Request now = requests.find(opened, sent.id()).orElseThrow();
            requests.move(opened, now, now.version(), new RequestAction.Recall());
            return opened;
        });
        set(worker, Protection.STRICTLY_CONFIDENTIAL);
        set(leader, Protection.NONE);
        assertThat(find(sent).state()).isEqualTo(RequestState.RECALLED);
        assertThat(reads(sent)).isFalse();
    }

    @Test
    void loweredByWhoeverRaisedItNothingIsReadBeforeALeaderSaysSo() {
        Request sent = send();
        set(worker, Protection.STRICTLY_CONFIDENTIAL);
        set(worker, Protection.NONE);
        assertThat(reads(sent)).isFalse();
        set(leader, Protection.NONE);
        assertThat(reads(sent)).isTrue();
    }

    private void set(Viewer who, Protection grade) {
        world.as(who, caseId, opened -> {
            protections.set(opened, grade, Set.of());
            return opened;
        });
    }

    private boolean reads(Request request) {
        try {
            world.receiving(atNav, request.parcel(), answers::read);
            return true;
        } catch (CaseNotFound closed) {
            return false;
        }
    }

    private Request send() {
        return world.as(
                worker,
                caseId,
                opened -> requests.find(opened, world.send(opened, NetworkWorld.request(nav)))
                        .orElseThrow());
    }

    private Request find(Request request) {
        return world.as(
                worker, caseId, opened -> requests.find(opened, request.id()).orElseThrow());
    }

    private long outOfStep() {
        return database.sql("select count(*) from network.out_of_step() where case_id = :caseId")
                .param("caseId", caseId.value())
                .query(Long.class)
                .single();
    }
}
