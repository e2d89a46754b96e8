package no.fotfeste.access.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fotfeste.access.Viewer;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.testing.Chance;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.Property;

/**
 * In worlds made by chance: the door's decision, the row security of every table with case data, and the function that lists and
 * search go by say the same for every viewer and every case.
 */
@IntegrationTest
class SameRuleProperties {

    private static final int WORLDS = 8;

    @Property(tries = WORLDS)
    void theDoorAndEveryTableShowTheSame(Chance chance) throws SQLException {
        try (Connection connection = TestDatabase.superuser()) {
            connection.setAutoCommit(false);
            GeneratedWorld world = GeneratedWorld.begin(connection, chance);
            assertThat(world.tables()).hasSizeGreaterThan(25);
            Map<Viewer, Set<UUID>> decided = world.viewers().stream()
                    .collect(Collectors.toMap(viewer -> viewer, viewer -> decided(world, viewer)));
            for (Viewer viewer : world.viewers()) {
                world.become(viewer);
                Set<UUID> permitted = decided.getOrDefault(viewer, Set.of());
                compare(world, viewer, permitted);
                nothingCanBeChanged(world, viewer);
                world.becomeAll();
                theDoorOpensOneMore(world, viewer, permitted);
            }
            connection.rollback();
        }
    }

    private static Set<UUID> decided(GeneratedWorld world, Viewer viewer) {
        GrantRepository grants = new GrantRepository(world.database());
        world.become(viewer);
        Set<UUID> permitted = world.cases().stream()
                .filter(caseId -> AccessDecision.of(viewer, grants.openOf(new no.fotfeste.kernel.CaseId(caseId)))
                        .permitted())
                .collect(Collectors.toCollection(TreeSet::new));
        world.becomeAll();
        return permitted;
    }

    private static void compare(GeneratedWorld world, Viewer viewer, Set<UUID> decided) {
        assertThat(world.shown("select access.visible_cases()"))
                .as("%s by the function", viewer.role())
                .isEqualTo(decided);
        for (String table : world.tables()) {
            if (world.mayRead(table)) {
                assertThat(world.shown("select distinct case_id from " + table))
                        .as("%s in %s", viewer.role(), table)
                        .isEqualTo(decided);
            }
        }
    }

    private static void nothingCanBeChanged(GeneratedWorld world, Viewer viewer) {
        for (String table : world.tables()) {
            assertThat(world.changeable(table))
                    .as("%s changes %s without the door", viewer.role(), table)
                    .isZero();
        }
    }

    /** What the door has opened is there whatever row security would say: by then the door has decided. */
    private static void theDoorOpensOneMore(GeneratedWorld world, Viewer viewer, Set<UUID> permitted) {
        UUID opened = world.cases().getFirst();
        Set<UUID> expected = new TreeSet<>(permitted);
        expected.add(opened);
        world.become(viewer, opened);
        for (String table : world.tables()) {
            if (world.mayRead(table) && !table.equals("access.case_grant")) {
                assertThat(world.shown("select distinct case_id from " + table))
                        .as("%s in %s with one opened", viewer.role(), table)
                        .isEqualTo(expected);
            }
        }
        world.becomeAll();
    }
}
