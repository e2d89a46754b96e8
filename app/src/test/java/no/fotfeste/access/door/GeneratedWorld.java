package no.fotfeste.access.door;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.testing.Chance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Bodies, people, teams, cases and rights by chance, and a row in every table with case data: in a transaction of a
 * superuser that is never committed.
 */
final class GeneratedWorld {

    private static final int CASES = 8;

    private static final String BOUND = """
            select n.nspname || '.' || c.relname
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id' and not a.attisdropped
            where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'migration')
            order by 1
            """;

    /** Columns of the key other than the case, each with something of its type. */
    private static final String KEY = """
            select a.attname, format_type(a.atttypid, null) as type
            from pg_index i
            join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
            where i.indrelid = :table::regclass and i.indisprimary and a.attname <> 'case_id'
            """;

    private final JdbcClient database;
    private final Chance chance;
    private final List<Viewer> viewers = new ArrayList<>();
    private final List<UUID> cases = new ArrayList<>();
    private final Set<UUID> closedCases = new HashSet<>();
    private final List<UUID> bodies;
    private final List<UUID> teams;

    private final List<String> tables;

    private GeneratedWorld(Connection superuser, Chance chance) {
        this.database = JdbcClient.create(new SingleConnectionDataSource(superuser, true));
        this.chance = chance;
        this.bodies = List.of(chance.identifier(), chance.identifier());
        this.teams = List.of(chance.identifier(), chance.identifier());
        this.tables =
                database.sql(BOUND).query((row, number) -> row.getString(1)).list();
    }

    static GeneratedWorld begin(Connection superuser, Chance chance) {
        GeneratedWorld world = new GeneratedWorld(superuser, chance);
        world.database.sql("set local session_replication_role = replica").update();
        world.tables.forEach(world::loosen);
        world.people();
        world.rights();
        world.tables.stream()
                .filter(table -> !table.equals("access.case_grant") && !table.equals("access.conflict"))
                .forEach(world::row);
        return world;
    }

    List<Viewer> viewers() {
        return viewers;
    }

    List<UUID> cases() {
        return cases;
    }

    Set<UUID> closedCases() {
        return closedCases;
    }

    /** Every table with case data, as the schema has it. */
    List<String> tables() {
        return tables;
    }

    JdbcClient database() {
        return database;
    }

    /** From here on as the application's own role, and for this viewer, with these cases opened by the door. */
    void become(Viewer viewer, UUID... opened) {
        database.sql("set local role fotfeste_app").update();
        database.sql(
                        "select set_config('fotfeste.viewer', :viewer, true), set_config('fotfeste.opened_cases', :opened, true)")
                .param("viewer", viewer.account().toString())
                .param("opened", Stream.of(opened).map(UUID::toString).collect(Collectors.joining(",")))
                .query((row, number) -> 1)
                .list();
    }

    void becomeAll() {
        database.sql("reset role").update();
    }

    /** The cases of this world that a question shows. */
    Set<UUID> shown(String question) {
        Set<UUID> found = new HashSet<>(database.sql(question)
                .query((row, number) -> row.getObject(1, UUID.class))
                .set());
        found.retainAll(cases);
        return new TreeSet<>(found);
    }

    /** How many rows of a table can be taken away or moved by who has opened nothing. */
    int changeable(String table) {
        int changed =
                may(table, "delete") ? database.sql("delete from " + table).update() : 0;
        return may(table, "update")
                ? changed
                        + database.sql("update " + table + " set case_id = case_id")
                                .update()
                : changed;
    }

    private boolean may(String table, String what) {
        return database.sql("select has_table_privilege('fotfeste_app', :table, :what)")
                .param("table", table)
                .param("what", what)
                .query(Boolean.class)
                .single();
    }

    boolean mayRead(String table) {
        return may(table, "select");
    }

    private void people() {
        for (UUID body : bodies) {
            for (Role role : Role.values()) {
                person(body, role);
            }
        }
        person(bodies.getFirst(), Role.CENTRE_WORKER);
        for (int i = 0; i < teams.size(); i++) {
            database.sql("insert into access.team (id, body_id, name) values (:id, :body, 'Team')")
                    .param("id", teams.get(i))
                    .param("body", bodies.get(i))
                    .update();
        }
        database.sql("select ctid::text from access.role_right order by role, may, open_from")
                .query(String.class)
                .list()
                .forEach(this::changeOfRight);
    }

    /** Some roles have lost a right, and some have one that has not begun. */
    private void changeOfRight(String row) {
        String change = chance.onceIn(2)
                ? "open_until = now() - interval '1 day'"
                : "open_from = now() + interval '1 day', open_until = null";
        if (chance.onceIn(4)) {
            database.sql("update access.role_right set " + change + " where ctid = :row::tid")
                    .param("row", row)
                    .update();
        }
    }

    private void person(UUID body, Role role) {
        UUID id = chance.identifier();
        database.sql("""
                        insert into access.account (id, username, display_name, password_hash, body_id, role)
                        values (:id, :name, 'Test Eksempel', '', :body, :role)
                        """)
                .param("id", id)
                .param("name", id.toString())
                .param("body", body)
                .param("role", role.name())
                .update();
        viewers.add(new Viewer(new AccountId(id), "Test Eksempel", new BodyId(body), role));
        if (chance.onceIn(3)) {
            database.sql("""
                            insert into access.team_member (team_id, id, account_id, open_from, open_until, reason)
                            values (:team, :id, :account, now() - interval '2 hours', %s, 'WORKS_IN_TEAM')
                            """.formatted(until()))
                    .param("team", chance.of(teams))
                    .param("id", chance.identifier())
                    .param("account", id)
                    .update();
        }
    }

    private void rights() {
        for (int i = 0; i < CASES; i++) {
            UUID caseId = chance.identifier();
            cases.add(caseId);
            boolean closed = chance.onceIn(3);
            if (closed) {
                closedCases.add(caseId);
            }
            for (int j = chance.between(0, 5); j > 0; j--) {
                grant(caseId, closed);
            }
            for (int j = chance.between(1, 4); j > 0; j--) {
                conflict(caseId);
            }
        }
    }

    private void conflict(UUID caseId) {
        database.sql("""
                        insert into access.conflict (
                            case_id, id, account_id, basis, declared, evidence, confirmed_at, lifted_at)
                        values (:caseId, :id, :account, 'NUMBER', false, :evidence,
                                case when :state = 1 then now() end, case when :state = 2 then now() end)
                        """)
                .param("caseId", caseId)
                .param("id", chance.identifier())
                .param("account", chance.of(viewers).account().value())
                .param("evidence", new byte[] {(byte) chance.between(0, 255), (byte) chance.between(0, 255)})
                .param("state", chance.between(0, 2))
                .update();
    }

    private void grant(UUID caseId, boolean closed) {
        GrantKind kind = chance.of(List.of(GrantKind.values()));
        boolean ofOne = kind == GrantKind.CIRCLE || kind == GrantKind.DEPUTY || kind == GrantKind.BREAK_GLASS;
        Viewer holder = chance.of(viewers);
        boolean team = kind == GrantKind.UNIT && chance.onceIn(3);
        database.sql("""
                        insert into access.case_grant (
                            case_id, id, kind, body_id, account_id, team_id, suspended, ended, open_from, open_until, reason,
                            case_closed)
                        values (:caseId, :id, :kind, :body, :account::uuid, :team::uuid, :suspended, :ended,
                                now() - interval '%s', %s, 'TEST', :closed)
                        on conflict do nothing
                        """.formatted(
                                kind != GrantKind.BREAK_GLASS && chance.onceIn(6) ? "-1 hour" : "2 hours",
                                kind == GrantKind.BREAK_GLASS
                                        ? chance.of(List.of("now() - interval '1 second'", "now() + interval '1 hour'"))
                                        : until()))
                .param("caseId", caseId)
                .param("id", chance.identifier())
                .param("kind", kind.name())
                .param("body", holder.body().value())
                .param("account", ofOne ? holder.account().toString() : null)
                .param("team", team ? chance.of(teams).toString() : null)
                .param("suspended", !ofOne && chance.onceIn(5))
                .param("ended", chance.onceIn(6))
                .param("closed", closed)
                .update();
    }

    /** A row for each case, of which nothing but its key is told: the rest may be empty for as long as this lasts. */
    private void row(String table) {
        Map<String, String> key = new java.util.LinkedHashMap<>();
        database.sql(KEY).param("table", table).query(row -> {
            key.put(row.getString("attname"), something(row.getString("type")));
        });
        String columns =
                String.join("", key.keySet().stream().map(name -> ", " + name).toList());
        String values =
                String.join("", key.values().stream().map(value -> ", " + value).toList());
        database.sql(
                        "insert into %s (case_id%s) select each%s from unnest(:cases) as given (each) on conflict do nothing"
                                .formatted(table, columns, values))
                .param("cases", cases.toArray(UUID[]::new))
                .update();
    }

    /** Without what it asks of a row, for as long as this lasts. */
    private void loosen(String table) {
        database.sql("""
                        select format('alter table %s drop constraint %I', conrelid::regclass, conname)
                        from pg_constraint where conrelid = :table::regclass and contype = 'c'
                        union all
                        select format('alter table %s alter column %I drop not null', attrelid::regclass, attname)
                        from pg_attribute a
                        where attrelid = :table::regclass and attnum > 0 and attnotnull and not attisdropped
                          and attidentity = '' and attgenerated = ''
                          and not exists (select from pg_index i
                                          where i.indrelid = a.attrelid and i.indisprimary and a.attnum = any (i.indkey))
                        """)
                .param("table", table)
                .query((row, number) -> row.getString(1))
                .list()
                .forEach(change -> database.sql(change).update());
    }

    private static String something(String type) {
        return switch (type) {
            case "uuid" -> "md5(each::text)::uuid";
            case "date" -> "current_date";
            case "timestamp with time zone" -> "now()";
            case "text", "character varying" -> "md5(each::text)";
            case "bytea" -> "sha256(each::text::bytea)";
            default -> "1";
        };
    }

    private String until() {
        return chance.of(List.of("null", "null", "now() - interval '1 second'", "now() + interval '1 day'"));
    }
}
