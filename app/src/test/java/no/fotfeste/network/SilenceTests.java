package no.fotfeste.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.coordination.CoordinationPeriod;
import no.fotfeste.network.coordination.CoordinationService;
import no.fotfeste.network.coordination.Provision;
import no.fotfeste.network.request.AnswerService;
import no.fotfeste.network.request.Piece;
import no.fotfeste.network.request.Request;
import no.fotfeste.network.request.RequestAction;
import no.fotfeste.network.request.RequestEvent.Kind;
import no.fotfeste.network.request.RequestKind;
import no.fotfeste.network.request.RequestLine;
import no.fotfeste.network.request.RequestService;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What happens by itself: silence leads to a reminder and then further, an accepted hand-over to a new coordinator. */
@IntegrationTest
class SilenceTests {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    RequestService requests;

    @Autowired
    AnswerService answers;

    @Autowired
    CoordinationService coordination;

    @Autowired
    Scheduler scheduler;

    NetworkWorld world;
    Viewer worker;
    Contact nav;
    CaseId caseId;

    @BeforeEach
    void aCaseAndANavOffice() {
        world = beans.createBean(NetworkWorld.class);
        worker = world.worker();
        nav = world.contact(world.body(ServiceType.NAV));
        caseId = world.newCase(worker);
    }

    @AfterEach
    void backToNow() {
        MovableClock.INSTANCE.reset();
    }

    @Test
    void remindsAndThenTellsTheContactLevel() {
        Contact level = world.contactLevel();
        Viewer atLevel = world.at(level.body(), Role.COORDINATOR);
        Request sent = world.as(
                worker,
                caseId,
                opened -> requests.find(opened, world.send(opened, NetworkWorld.request(nav.body())))
                        .orElseThrow());
        pass(Duration.ofDays(6));
        assertThat(await(sent, read -> read.last(Kind.REMINDED).isPresent()).reminderLevel())
                .isEqualTo(1);
        pass(Duration.ofDays(6));
        assertThat(await(sent, read -> read.last(Kind.ESCALATED).isPresent()).reminderLevel())
                .isEqualTo(2);
        RequestLine told = world.inbox(atLevel).getFirst();
        Request escalation = world.receiving(atLevel, told.parcel(), answers::open);
        assertThat(escalation.kind()).isEqualTo(RequestKind.ESCALATION);
        assertThat(escalation.pieces())
                .extracting(Piece::kind)
                .containsExactly(PieceKind.SILENT_BODY, PieceKind.SILENT_SINCE);
    }

    @Test
    void makesWhoAcceptsAHandOverTheCoordinator() {
        Contact unit = world.contact(world.body(ServiceType.COORDINATING_SERVICE));
        Viewer coordinator = world.at(unit.body(), Role.COORDINATOR);
        Request sent = world.as(
                worker,
                caseId,
                opened -> requests.find(
                                opened,
                                world.send(opened, NetworkWorld.request(RequestKind.HAND_OVER, unit.body(), null)))
                        .orElseThrow());
        Request read = world.receiving(coordinator, sent.parcel(), answers::open);
        world.receiving(coordinator, sent.parcel(), parcel -> {
            answers.answer(
                    parcel, read.version(), new RequestAction.Accept(unit.name().reveal(), unit.id(), ""));
            return true;
        });
        CoordinationPeriod present = awaitCoordination();
        assertThat(present.contact()).isEqualTo(unit.id());
        assertThat(present.provision()).isEqualTo(Provision.ACCEPTED_HAND_OVER);
        CaseId seen = world.as(coordinator, caseId, OpenCase::id);
        assertThat(seen).isEqualTo(caseId);
    }

    private void pass(Duration duration) {
        MovableClock.INSTANCE.pass(duration);
        scheduler.triggerCheckForDueExecutions();
    }

    private Request await(Request sent, Predicate<Request> until) {
        Instant given = Instant.now(Clock.systemUTC()).plus(LONG_ENOUGH);
        Request read = find(sent);
        while (!until.test(read) && Instant.now(Clock.systemUTC()).isBefore(given)) {
            pause();
            read = find(sent);
        }
        return read;
    }

    private CoordinationPeriod awaitCoordination() {
        Instant given = Instant.now(Clock.systemUTC()).plus(LONG_ENOUGH);
        while (world.reading(worker, caseId, coordination::present).isEmpty()
                && Instant.now(Clock.systemUTC()).isBefore(given)) {
            pause();
        }
        return world.reading(worker, caseId, coordination::present).orElseThrow();
    }

    private static void pause() {
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }

    private Request find(Request request) {
        return world.reading(
                worker, caseId, opened -> requests.find(opened, request.id()).orElseThrow());
    }
}
