package no.fotfeste.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.coordination.CoordinationPeriod;
import no.fotfeste.network.coordination.CoordinationService;
import no.fotfeste.network.coordination.Provision;
import no.fotfeste.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Who coordinates for a mother sees her children's cases too, whenever they come, and nobody else's. */
@IntegrationTest
class FamilyCoordinationTests {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    CaseService cases;

    @Autowired
    AccountService accounts;

    @Autowired
    CoordinationService coordination;

    NetworkWorld world;
    Viewer worker;
    Viewer mona;
    CaseId mother;

    @BeforeEach
    void aMotherWithACoordinator() {
        world = beans.createBean(NetworkWorld.class);
        worker = world.worker();
        mona = world.at(world.body(ServiceType.COORDINATING_SERVICE), Role.COORDINATOR);
        mother = world.newCase(worker);
    }

    @Test
    void showsAChildWhoJoinsTheFamilyLater() {
        decide(mother, mona.body(), null);
        CaseId child = child();
        assertThat(awaitPresent(child, mona.body()).provision()).isEqualTo(Provision.FAMILY);
        assertThat(world.as(mona, child, OpenCase::id)).isEqualTo(child);
    }

    @Test
    void showsTheChildrenWhoAreThereWhenItIsDecided() {
        CaseId child = child();
        decide(mother, mona.body(), null);
        awaitPresent(child, mona.body());
        assertThat(world.as(mona, child, OpenCase::id)).isEqualTo(child);
    }

    @Test
    void followsWhenAnotherServiceCoordinates() {
        decide(mother, mona.body(), null);
        CaseId child = child();
        awaitPresent(child, mona.body());
        Viewer siv = world.at(world.body(ServiceType.COORDINATING_SERVICE), Role.COORDINATOR);
        decide(mother, siv.body(), present(mother));
        awaitPresent(child, siv.body());
        assertThatThrownBy(() -> world.as(mona, child, OpenCase::id)).isInstanceOf(CaseNotFound.class);
    }

    @Test
    void leavesAloneWhatWasDecidedForTheChild() {
        BodyId other = world.body(ServiceType.COORDINATING_SERVICE);
        CaseId child = child();
        decide(child, other, null);
        decide(mother, mona.body(), null);
        CaseId sibling = child();
        awaitPresent(sibling, mona.body());
        assertThat(world.as(worker, child, coordination::present))
                .map(CoordinationPeriod::body)
                .contains(other);
    }

    private CaseId child() {
        return world.as(
                worker,
                mother,
                opened -> cases.receive(
                        NewClient.child(cases.read(opened).family(), "Lille", BirthDay.kept("2019"), "nb"),
                        OpenCase::id));
    }

    private void decide(CaseId id, BodyId body, @Nullable CoordinationPeriod replaces) {
        world.as(worker, id, opened -> {
            coordination.decide(
                    opened,
                    body,
                    null,
                    Provision.MUNICIPAL_COORDINATION,
                    replaces == null ? null : replaces.id(),
                    false);
            return id;
        });
    }

    private CoordinationPeriod present(CaseId id) {
        return world.as(worker, id, coordination::present).orElseThrow();
    }

    private CoordinationPeriod awaitPresent(CaseId id, BodyId body) {
        Instant given = Instant.now(Clock.systemUTC()).plus(LONG_ENOUGH);
        while (world.as(worker, id, coordination::present)
                        .filter(spell -> spell.body().equals(body))
                        .isEmpty()
                && Instant.now(Clock.systemUTC()).isBefore(given)) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return present(id);
    }
}
