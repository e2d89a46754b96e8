package no.fotfeste.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The rules that the database keeps: each has one file, and says what its file says, in a new house and in an older one. */
class DatabaseRuleTests {

    /** What each module had when rules were still made by its numbered files. */
    private static final Map<String, String> RELEASED = Map.ofEntries(
            Map.entry("database", "3"),
            Map.entry("web", "2"),
            Map.entry("directory", "3"),
            Map.entry("vault", "1"),
            Map.entry("access", "26"),
            Map.entry("casefile", "11"),
            Map.entry("interpreting", "1"),
            Map.entry("stay", "8"),
            Map.entry("plan", "6"),
            Map.entry("sharing", "3"),
            Map.entry("documents", "2"),
            Map.entry("network", "10"));

    private static final String OURS = "not in ('pg_catalog', 'information_schema', 'public', 'migration')";

    private static final String RULES = """
            select p.oid::regprocedure::text as name,
                   pg_get_functiondef(p.oid) || ' '
                   || array(select a::text from unnest(coalesce(p.proacl, acldefault('f', p.proowner))) a order by 1)::text
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where n.nspname %1$s
            union all
            select c.oid::regclass::text,
                   pg_get_viewdef(c.oid) || ' ' || coalesce(c.reloptions::text, '') || ' '
                   || array(select a::text from unnest(coalesce(c.relacl, acldefault('r', c.relowner))) a order by 1)::text
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('v', 'm') and n.nspname %1$s
            union all
            select policyname || ' on ' || schemaname || '.' || tablename,
                   concat_ws(' ', permissive, roles::text, cmd, 'using', qual, 'check', with_check)
            from pg_policies
            """.formatted(OURS);

    /** Something else in the place of every rule, so that only a file that says all of it brings it back. */
    private static final String SPOIL = """
            do $$
            declare
                each record;
            begin
                for each in select p.oid::regprocedure as name, n.nspname as schema from pg_proc p
                            join pg_namespace n on n.oid = p.pronamespace where n.nspname %1$s loop
                    execute format('alter routine %%s set application_name to spoilt', each.name);
                    execute format('grant execute on routine %%s to public', each.name);
                    execute format('revoke execute on routine %%s from fotfeste_app', each.name);
                end loop;
                for each in select c.oid::regclass as name from pg_class c
                            join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'v' and n.nspname %1$s loop
                    execute format('alter view %%s set (security_invoker = false)', each.name);
                    execute format('revoke all on %%s from fotfeste_app', each.name);
                end loop;
                for each in select schemaname, tablename, policyname, cmd from pg_policies loop
                    execute format('alter policy %%I on %%I.%%I %%s', each.policyname, each.schemaname, each.tablename,
                        case each.cmd when 'SELECT' then 'using (false)' when 'DELETE' then 'using (false)'
                                      when 'INSERT' then 'with check (false)' else 'using (false) with check (false)' end);
                end loop;
            end
            $$
            """.formatted(OURS);

    private static final List<String> MODULES = modules();
    private static final String NEW_HOUSE = TestDatabase.emptyOwnerUrl("new_house");
    private static final String OLDER_HOUSE = TestDatabase.emptyOwnerUrl("older_house");

    @BeforeAll
    static void bothAreBroughtUpToDate() {
        MODULES.forEach(module -> of(module, OLDER_HOUSE)
                .target(Objects.requireNonNull(RELEASED.get(module)))
                .repeatableSqlMigrationPrefix("not_yet")
                .load()
                .migrate());
        Stream.of(NEW_HOUSE, OLDER_HOUSE)
                .forEach(house ->
                        MODULES.forEach(module -> of(module, house).load().migrate()));
    }

    @Test
    void aNewHouseAndAnOlderOneEndWithTheSameRules() throws SQLException {
        try (Connection fresh = DriverManager.getConnection(NEW_HOUSE);
                Connection upgraded = DriverManager.getConnection(OLDER_HOUSE)) {
            assertThat(rules(upgraded)).hasSizeGreaterThan(100).isEqualTo(rules(fresh));
        }
    }

    @Test
    void everyRuleIsWhatItsFileSays() throws SQLException, IOException {
        try (Connection owner = DriverManager.getConnection(NEW_HOUSE)) {
            owner.setAutoCommit(false);
            Map<String, String> before = rules(owner);
            execute(owner, SPOIL);
            Map<String, String> spoilt = rules(owner);
            before.forEach((rule, text) ->
                    assertThat(spoilt.get(rule)).as("%s was spoilt", rule).isNotEqualTo(text));
            for (String module : MODULES) {
                for (Resource file : filesOf(module)) {
                    execute(owner, file.getContentAsString(StandardCharsets.UTF_8));
                }
            }
            assertThat(rules(owner)).isEqualTo(before);
            owner.rollback();
        }
    }

    /** Two kinds of files lay rules of others on a table and make none: who reaches it, and where something counts. */
    @Test
    void everyFileIsNamedForItsRuleAndEveryRuleHasOne() throws SQLException, IOException {
        try (Connection owner = DriverManager.getConnection(NEW_HOUSE)) {
            for (String module : MODULES) {
                Set<String> named = names(owner, module.equals("database") ? "work" : module);
                Set<String> files = Arrays.stream(filesOf(module))
                        .map(DatabaseRuleTests::nameOf)
                        .filter(name -> !name.startsWith("who_reaches_") && !name.startsWith("where_"))
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(files).as(module).isEqualTo(named);
            }
        }
    }

    /** Otherwise a house whose rules alone have changed would go on with those it has. */
    @Test
    void aStartNoticesThatARuleHasChanged() throws IOException {
        assertThat(MigratedBefore.of("access"))
                .extracting(Resource::getFilename)
                .contains("V1__who_signs_in.sql", "R__visible_cases.sql");
    }

    private static Set<String> names(Connection owner, String schema) throws SQLException {
        return ask(owner, """
                        select p.proname, '' from pg_proc p where p.pronamespace = '%1$s'::regnamespace
                        union
                        select c.relname, '' from pg_class c
                        where c.relkind in ('v', 'm') and c.relnamespace = '%1$s'::regnamespace
                        """.formatted(schema)).keySet();
    }

    private static Map<String, String> rules(Connection connection) throws SQLException {
        return ask(connection, RULES);
    }

    private static Map<String, String> ask(Connection connection, String question) throws SQLException {
        Map<String, String> found = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(2));
            }
        }
        return found;
    }

    private static void execute(Connection connection, String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private static Resource[] filesOf(String module) throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:db/migration/" + module + "/rules/R__*.sql");
        Arrays.sort(files, Comparator.comparing(DatabaseRuleTests::nameOf));
        return files;
    }

    private static String nameOf(Resource file) {
        return Objects.requireNonNull(file.getFilename()).replaceAll("^R__|\\.sql$", "");
    }

    private static FluentConfiguration of(String module, String ownerUrl) {
        return ModuleMigrations.of(module, Flyway.configure().dataSource(ownerUrl, null, null));
    }

    private static List<String> modules() {
        try {
            PropertySource<?> settings = new YamlPropertySourceLoader()
                    .load("application", new ClassPathResource("application.yaml"))
                    .getFirst();
            return Stream.iterate(0, number -> number + 1)
                    .map(number -> settings.getProperty("fotfeste.migrations[" + number + "]"))
                    .takeWhile(Objects::nonNull)
                    .map(Object::toString)
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
