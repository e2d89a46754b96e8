package no.fotfeste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.Door;
import no.fotfeste.casefile.CaseAddress;
import no.fotfeste.casefile.CasePanel;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.NetworkWorld;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.ShownToSomebody;
import no.fotfeste.testing.StatementCounter;
import no.fotfeste.testing.Visits;
import no.fotfeste.testing.Visits.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * What each of the pages that people look at all day may ask the database, session, decision and log included. A page that needs more
 * gets another number here, with open eyes.
 */
@IntegrationTest
class StatementBudgetTests {

    private static final Map<String, Integer> OF_A_CASE =
            Map.of("", 22, "children", 11, "stay", 14, "helpers", 14, "journal", 13, "seen", 11);

    private static final Map<String, Integer> OF_A_CENTRE =
            Map.of("/today", 24, "/house", 10, "/cases", 6, "/inbox", 6, "/directory", 6);

    private static final Map<String, Integer> OF_A_COORDINATOR = Map.of("/today", 15, "/cases", 6, "/inbox", 6);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Visits visits;

    @Autowired
    Door door;

    @Autowired
    AccountService accounts;

    @Autowired
    CaseService cases;

    @Autowired
    ObjectProvider<CasePanel> panels;

    NetworkWorld world;
    Viewer worker;
    Viewer coordinator;
    CaseId caseId;

    @BeforeEach
    void aCaseWithAllSortsOfThings() {
        world = beans.createBean(NetworkWorld.class);
        worker = world.worker();
        coordinator = world.at(world.body(ServiceType.COORDINATING_SERVICE), Role.COORDINATOR);
        caseId = world.caseThatConcerns(worker, coordinator.body(), world.body(ServiceType.NAV));
    }

    @Test
    void everyTabOfACaseKeepsItsBudget() {
        Map<String, Integer> asked = new LinkedHashMap<>();
        Visitor visitor = visits.as(worker);
        OF_A_CASE.keySet().forEach(tab -> asked.put(tab, statements(visitor, address(tab))));
        keeps(asked, OF_A_CASE);
    }

    @Test
    void everyPageOfAHouseKeepsItsBudget() {
        Map<String, Integer> asked = new LinkedHashMap<>();
        Visitor visitor = visits.as(worker);
        OF_A_CENTRE.keySet().forEach(page -> asked.put(page, statements(visitor, page)));
        keeps(asked, OF_A_CENTRE);
    }

    @Test
    void everyPageOfACoordinatorKeepsItsBudget() {
        Map<String, Integer> asked = new LinkedHashMap<>();
        Visitor visitor = visits.as(coordinator);
        OF_A_COORDINATOR.keySet().forEach(page -> asked.put(page, statements(visitor, page)));
        keeps(asked, OF_A_COORDINATOR);
    }

    /** A module that brings a panel says what it costs, and this is where it is held to its word. */
    @Test
    void everyPanelAsksNoMoreThanItSays() {
        List<CasePanel> all = panels.stream().toList();
        assertThat(all).hasSizeGreaterThan(15);
        accounts.actingAs(worker, () -> {
            all.forEach(this::asksNoMoreThanItSays);
            return all.size();
        });
    }

    private void asksNoMoreThanItSays(CasePanel panel) {
        door.open(caseId, Purpose.READ, opened -> {
            ClientCase client = cases.read(opened);
            List<String> asked = StatementCounter.during(() -> panel.show(
                    opened, client, beans.createBean(ShownToSomebody.class).page(worker)));
            assertThat(asked)
                    .as(panel.getClass().getSimpleName())
                    .hasSizeLessThanOrEqualTo(panel.spot().statements());
            return opened.id();
        });
    }

    private String address(String tab) {
        return tab.isEmpty() ? CaseAddress.of(caseId) : CaseAddress.of(caseId, tab);
    }

    /** The second time, when proposals are made and the waiting times of the day are summed up. */
    private static int statements(Visitor visitor, String path) {
        assertThat(visitor.get(path)).as(path).hasStatusOk();
        return StatementCounter.during(() -> visitor.get(path)).size();
    }

    private static void keeps(Map<String, Integer> asked, Map<String, Integer> budget) {
        assertThat(asked)
                .allSatisfy((page, statements) -> assertThat(statements)
                        .as("'%s' of %s", page, asked)
                        .isLessThanOrEqualTo(budget.getOrDefault(page, 0)));
    }
}
