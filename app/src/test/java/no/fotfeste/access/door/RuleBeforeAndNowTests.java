package no.fotfeste.access.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import no.fotfeste.access.Viewer;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.testing.Chance;
import no.fotfeste.testing.IntegrationTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Row security was made cheaper, and shows what it showed before. The rule as it was stands here, word by word, and is put in the
 * place of the one of today in worlds made by chance: every viewer sees and changes the same by both, in every table.
 */
@IntegrationTest
class RuleBeforeAndNowTests {

    private static final String FUNCTION_BEFORE = """
            create function access.visible_cases_before() returns setof uuid
                language sql stable security definer rows 60 set search_path = ''
            as $$
                select g.case_id
                from access.account a
                join access.case_grant g on g.body_id = a.body_id
                where a.id = access.viewer()
                  and g.kind = any ((select access.viewer_may())::text[])
                  and (g.account_id is null or g.account_id = a.id)
                  and (g.team_id is null or g.team_id = any ((select access.viewer_teams())::uuid[]))
                  and not g.suspended
                  and not g.ended
                  and g.open_from <= now()
                  and (g.open_until is null or g.open_until > now())
                  and g.case_id <> all ((select access.viewer_conflicts())::uuid[])
            $$
            """;

    private static final List<String> POLICIES_BEFORE =
            List.of("drop policy added on %s", "drop policy changed on %s", "drop policy removed on %s", """
            create policy opened on %s to fotfeste_app
                using (case_id = any ((select access.opened_cases())::uuid[]))
                with check (case_id = any ((select access.opened_cases())::uuid[]))""");

    @ParameterizedTest
    @ValueSource(longs = {1, 22, 333, 4444, 55555})
    void nothingIsSeenThatWasNotAndNothingIsHiddenThatWasSeen(long seed) throws SQLException {
        try (Connection connection = TestDatabase.superuser()) {
            connection.setAutoCommit(false);
            GeneratedWorld world = GeneratedWorld.begin(connection, new Chance(seed));
            world.database().sql(FUNCTION_BEFORE).update();
            compareLists(world);
            Map<String, Object> now = everythingSeen(world);
            world.tables()
                    .forEach(table -> POLICIES_BEFORE.forEach(change ->
                            world.database().sql(change.formatted(table)).update()));
            assertThat(now).isEqualTo(everythingSeen(world));
            connection.rollback();
        }
    }

    /** The one question about everybody says what each of them is told about themselves. */
    @ParameterizedTest
    @ValueSource(longs = {6, 77, 888})
    void whoWouldSeeIsWhomTheRulesShowIt(long seed) throws SQLException {
        try (Connection connection = TestDatabase.superuser()) {
            connection.setAutoCommit(false);
            GeneratedWorld world = GeneratedWorld.begin(connection, new Chance(seed));
            UUID[] cases = world.cases().toArray(UUID[]::new);
            for (Viewer viewer : world.viewers()) {
                world.become(viewer, cases);
                world.becomeAll();
                Set<UUID> shown = world.shown("select access.granted_cases()");
                shown.addAll(world.shown("""
                        select p.case_id from access.received_parcels() as received (id)
                        join access.parcel p on p.id = received.id
                        """));
                Set<UUID> would = world.database()
                        .sql("select case_id from access.audience_of(:cases) where account_id = :account")
                        .param("cases", cases)
                        .param("account", viewer.account().value())
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .set();
                assertThat(new TreeSet<>(would)).as("%s", viewer).isEqualTo(shown);
            }
            connection.rollback();
        }
    }

    private static void compareLists(GeneratedWorld world) {
        for (Viewer viewer : world.viewers()) {
            world.become(viewer);
            Set<UUID> visible = world.shown("select access.visible_cases()");
            Set<UUID> open = world.shown("select access.visible_open_cases()");
            Set<UUID> before = world.shown("select access.visible_cases_before()");
            world.becomeAll();
            assertThat(visible).isEqualTo(before);
            Set<UUID> visibleAndOpen = new TreeSet<>(before);
            visibleAndOpen.removeAll(world.closedCases());
            assertThat(open).isEqualTo(visibleAndOpen);
        }
    }

    /** What every viewer sees of every table and could change in it, with nothing opened, and with two cases opened. */
    private static Map<String, Object> everythingSeen(GeneratedWorld world) {
        Map<String, Object> seen = new TreeMap<>();
        UUID[] two = {world.cases().get(0), world.cases().get(1)};
        for (Viewer viewer : world.viewers()) {
            for (UUID[] opened : List.of(new UUID[0], two)) {
                world.become(viewer, opened);
                for (String table : world.tables()) {
                    String about = viewer.account() + " with " + opened.length + " opened in " + table;
                    seen.put(about, world.mayRead(table) ? world.shown("select case_id from " + table) : "nothing");
                    seen.put(about + ", lockable", lockable(world, table));
                }
                world.becomeAll();
            }
        }
        return seen;
    }

    /** The rows that an update would reach, found without changing any. */
    private static Object lockable(GeneratedWorld world, String table) {
        boolean mayChange = world.database()
                .sql("select has_table_privilege('fotfeste_app', :table, 'update')")
                .param("table", table)
                .query(Boolean.class)
                .single();
        return mayChange && world.mayRead(table)
                ? new ArrayList<>(world.shown("select case_id from " + table + " for update"))
                : "nothing";
    }
}
