package no.fotfeste.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.StatementCounter;
import no.fotfeste.testing.Visits;
import no.fotfeste.testing.Visits.Visitor;
import no.fotfeste.web.TodaySource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** I dag asks the database no more than its modules say, whoever looks and however many cases they follow. */
@IntegrationTest
class TodayStatementsTests {

    /** What every page asks: who is signed in, and what the menu counts. */
    private static final int AROUND = 4;

    private static final int MANY = 60;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Visits visits;

    @Autowired
    ObjectProvider<TodaySource> sources;

    NetworkWorld world;
    Viewer worker;
    Viewer coordinator;
    Viewer contact;

    @BeforeEach
    void people() {
        world = beans.createBean(NetworkWorld.class);
        worker = world.worker();
        coordinator = world.at(world.body(ServiceType.COORDINATING_SERVICE), Role.COORDINATOR);
        contact = world.at(world.body(ServiceType.NAV), Role.SERVICE_CONTACT);
    }

    @Test
    void asksNoMoreThanTheRoomsSay() {
        aCaseThatConcernsThemAll();
        int declared = sources.stream().mapToInt(TodaySource::statements).sum();
        for (Viewer viewer : List.of(worker, coordinator, contact)) {
            assertThat(statements(viewer)).as(viewer.role().name()).hasSizeLessThanOrEqualTo(declared + AROUND);
        }
    }

    @Test
    void asksTheSameForOneCaseAndForSixty() {
        aCaseThatConcernsThemAll();
        int few = statements(coordinator).size();
        for (int i = 0; i < MANY; i++) {
            aCaseThatConcernsThemAll();
        }
        assertThat(statements(coordinator)).hasSize(few);
        assertThat(visits.as(coordinator).text("/today")).contains("Linn");
    }

    private List<String> statements(Viewer viewer) {
        Visitor visitor = visits.as(viewer);
        visitor.text("/today");
        return StatementCounter.during(() -> visitor.text("/today"));
    }

    private void aCaseThatConcernsThemAll() {
        world.caseThatConcerns(worker, coordinator.body(), contact.body());
    }
}
