package no.fotfeste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The tables as the database itself knows them, every one of them: no list to forget a new one in. */
@IntegrationTest
class DatabaseStructureTests {

    private static final String TABLES = """
            with ours as (
                select class.oid, space.nspname || '.' || class.relname as name,
                       class.relrowsecurity as secured, class.relforcerowsecurity as forced
                  from pg_class class
                  join pg_namespace space on space.oid = class.relnamespace
                 where class.relkind in ('r', 'p')
                   and space.nspname not in ('pg_catalog', 'information_schema', 'migration', 'pg_toast')
                   and class.relname not like 'flyway\\_schema\\_history%'
            ),
            bound as (
                select ours.*, attribute.attnum as case_column
                  from ours
                  join pg_attribute attribute on attribute.attrelid = ours.oid and attribute.attname = 'case_id'
                   and not attribute.attisdropped
            )
            """;

    private final JdbcClient database = JdbcClient.create(new DriverManagerDataSource(TestDatabase.ownerUrl()));

    @Test
    void findsTheTables() {
        assertThat(names("select name from ours")).hasSizeGreaterThan(10);
        assertThat(names("select name from bound")).hasSizeGreaterThan(5);
    }

    @Test
    void tablesWithCaseDataHaveRowSecurityThatNobodyEscapes() {
        assertThat(names("select name from bound where not (secured and forced)"))
                .isEmpty();
    }

    @Test
    void tablesWithCaseDataHaveARuleForWhoMaySee() {
        assertThat(names("select name from bound where not exists (select from pg_policy where polrelid = bound.oid)"))
                .isEmpty();
    }

    @Test
    void tablesWithCaseDataKeepACaseTogether() {
        assertThat(names("""
                        select name from bound
                         where not exists (select from pg_index
                                            where indrelid = bound.oid and indisprimary and indkey[0] = case_column)"""))
                .as("tables whose primary key does not begin with case_id")
                .isEmpty();
    }

    @Test
    void everyTableHasAPrimaryKey() {
        assertThat(names("""
                        select name from ours
                         where not exists (select from pg_index where indrelid = ours.oid and indisprimary)""")).isEmpty();
    }

    @Test
    void everyTableSaysWhatItIsFor() {
        assertThat(names("select name from ours where obj_description(oid, 'pg_class') is null"))
                .isEmpty();
    }

    @Test
    void everyMomentHasAZone() {
        assertThat(names("""
                        select name from ours
                         where exists (select from pg_attribute
                                        where attrelid = ours.oid and atttypid = 'timestamp'::regtype
                                          and not attisdropped)""")).isEmpty();
    }

    @Test
    void theApplicationsRoleOwnsNothingAndEscapesNothing() {
        assertThat(names("""
                        select name from ours join pg_class using (oid)
                         where pg_get_userbyid(relowner) = 'fotfeste_app'""")).isEmpty();
        assertThat(database.sql("select rolsuper or rolbypassrls from pg_roles where rolname like 'fotfeste\\_%'")
                        .query(Boolean.class)
                        .list())
                .isNotEmpty()
                .containsOnly(false);
    }

    private List<@Nullable String> names(String question) {
        return database.sql(TABLES + question).query(String.class).list();
    }
}
