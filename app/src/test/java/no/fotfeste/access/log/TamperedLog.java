package no.fotfeste.access.log;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A small log with anchors, in a transaction that is never committed, and all that a superuser could do to it. */
final class TamperedLog {

    private static final int CHAINS = 12;
    private static final int ANCHORED_CHAINS = 10;
    private static final List<String> EDITS = List.of(
            "update access.log set account = :r where case_id = :c and id = :i",
            "update access.log set role = case role when 'COORDINATOR' then 'SYSTEM' else 'COORDINATOR' end where case_id = :c and id = :i",
            "update access.log set purpose = case purpose when 'READ' then 'LIST' else 'READ' end where case_id = :c and id = :i",
            "update access.log set decision = case decision when 'DENY' then 'PERMIT' else 'DENY' end where case_id = :c and id = :i",
            "update access.log set rule = case rule when 'SYSTEM' then 'OWN_UNIT' else 'SYSTEM' end where case_id = :c and id = :i",
            "update access.log set asked = :r where case_id = :c and id = :i",
            "update access.log set outlet = case when outlet is null then 'INSIDE' end where case_id = :c and id = :i",
            "update access.log set outlet = coalesce(outlet, '') || '|' where case_id = :c and id = :i",
            "update access.log set shown = coalesce(shown + 1, 0) where case_id = :c and id = :i",
            "update access.log set outlet = concat_ws('|', outlet, shown, 'x'), shown = null where case_id = :c and id = :i",
            "update access.log set outlet = 'GET /cases|12', shown = null where case_id = :c and id = :i",
            "update access.log set at = at + interval '1 microsecond' where case_id = :c and id = :i",
            "update access.log set previous = sha256(previous) where case_id = :c and id = :i",
            "update access.log set hash = sha256(hash) where case_id = :c and id = :i",
            "update access.log set id = id + 1000 where case_id = :c and id = :i",
            "update access.log set case_id = :r where case_id = :c and id = :i",
            "update access.log set role = role || '|' || purpose, purpose = decision where case_id = :c and id = :i",
            // Somebody who knows how entries are hashed, and changes one.
            """
            update access.log set purpose = 'DEPARTURE', hash = sha256(previous || convert_to(concat_ws('|', case_id, id,
                extract(epoch from at), coalesce(account::text, '-'), role, 'DEPARTURE', decision, rule, asked, outlet, shown),
                'UTF8'))
            where case_id = :c and id = :i
            """,
            "delete from access.log where case_id = :c and id = :i",
            // A new last entry, well made.
            """
            insert into access.log (case_id, id, at, role, purpose, decision, rule, asked, outlet, previous, hash)
            select case_id, id + 1, at, 'SYSTEM', 'READ', 'PERMIT', 'SYSTEM', case_id, 'INSIDE', hash, sha256(hash || convert_to(
                concat_ws('|', case_id, id + 1, extract(epoch from at), '-', 'SYSTEM', 'READ', 'PERMIT', 'SYSTEM', case_id,
                'INSIDE'), 'UTF8'))
            from access.log where case_id = :c order by id desc limit 1
            """,
            // One put in the middle; the rest is moved up.
            """
            update access.log set id = id + 1001 where case_id = :c and id >= :i;
            update access.log set id = id - 1000 where case_id = :c and id > 1000;
            insert into access.log (case_id, id, at, role, purpose, decision, rule, asked, previous, hash)
            select case_id, :i, at, role, purpose, decision, rule, asked, previous, hash
            from access.log where case_id = :c and id = :i + 1
            """,
            // Two change places, of this chain or of two chains.
            """
            update access.log set id = id + 1000 where case_id = :c and id in (1, 2);
            update access.log set id = 3 - (id - 1000) where case_id = :c and id > 1000
            """,
            """
            update access.log set id = id + 1000 where id = :i and case_id in (:c, :d);
            update access.log set id = id - 1000, case_id = case case_id when :c then :d else :c end
            where id = :i + 1000 and case_id = :c;
            update access.log set id = id - 1000, case_id = :c where id = :i + 1000 and case_id = :d
            """,
            "delete from access.log where case_id = :c",
            "delete from access.log where case_id = :c; delete from access.log_end where case_id = :c",
            """
            delete from access.log where case_id = :c; delete from access.log_end where case_id = :c;
            delete from access.log_anchored where case_id = :c
            """,
            "delete from access.log where case_id = :c and id = (select max(id) from access.log where case_id = :c)",
            // The tail goes as far back as an anchor, and the end is made to fit.
            """
            delete from access.log where case_id = :a and id >= least(:i, 6);
            delete from access.log_end where case_id = :a;
            insert into access.log_end select case_id, id, hash from access.log where case_id = :a order by id desc limit 1
            """,
            "update access.log_end set id = id + 1 where case_id = :c",
            "update access.log_end set hash = sha256(hash) where case_id = :c",
            "delete from access.log_end where case_id = :c",
            "insert into access.log_end values (:r, 1, sha256('invented'))",
            "update access.log_anchor set day = day + 100 where number = :n",
            "update access.log_anchor set at = at + interval '1 microsecond' where number = :n",
            "update access.log_anchor set chains = chains + 1 where number = :n",
            "update access.log_anchor set previous = sha256(previous) where number = :n",
            "update access.log_anchor set digest = sha256(digest) where number = :n",
            "delete from access.log_anchor where number = :n",
            "update access.log_anchored set hash = sha256(hash) where case_id = :a",
            "delete from access.log_anchored where case_id = :a",
            "insert into access.log_anchored select case_id, 1000, :n, hash from access.log_end where case_id = :c",
            // What is recorded beside the log.
            "update access.account_event set at = at + interval '1 microsecond'",
            "update access.glass_break set on_duty = not on_duty",
            "update access.glass_break set ended_at = now()",
            "update access.alert set number = number + 1",
            "delete from access.log_export",
            "insert into access.account_event (account_id, id, at, what) values (:r, :r, now(), 'PASSKEY_REMOVED')");

    private static final List<String> RECORDS = List.of(
            "insert into access.account_event (account_id, id, at, what) values (:r, :r, now(), 'PASSKEY_ADDED')",
            """
            insert into access.glass_break (case_id, id, account_id, reason, on_duty, held_back, opened_at, open_until, review_by)
            values (:r, :r, :r, 'DANGER', true, false, now(), now(), current_date)
            """,
            "insert into access.alert (kind, account_id, number) values ('MANY_MISSES', :r, 3)",
            "insert into access.log_export (account, from_on, to_on, entries) values (:r, current_date, current_date, 12)");

    private record Entry(UUID chain, int number) {}

    private final JdbcClient database;
    private final Random chance;
    private final List<UUID> chains = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    private TamperedLog(JdbcClient database, long seed) {
        this.database = database;
        this.chance = new Random(seed);
    }

    /** Instead of the log that is there, until the transaction is rolled back. */
    static TamperedLog begin(Connection connection, long seed) {
        TamperedLog log = new TamperedLog(JdbcClient.create(new SingleConnectionDataSource(connection, true)), seed);
        log.begin();
        return log;
    }

    static int kinds() {
        return EDITS.size();
    }

    /** Does one random thing, each kind as often as the others, and says what. */
    String edit(int turn) {
        String edit = EDITS.get(turn % EDITS.size());
        Entry entry = any(entries);
        int touched = database.sql(edit)
                .param("c", entry.chain())
                .param("i", entry.number())
                .param("d", other(entry.chain()))
                .param("a", chains.get(chance.nextInt(ANCHORED_CHAINS)))
                .param("n", 1 + chance.nextInt(2))
                .param("r", random())
                .update();
        return edit + " " + entry + " touched " + touched;
    }

    /** Triggers and foreign keys sleep, as they do for somebody who has the whole database. */
    private void begin() {
        for (String kind : List.of("account_event", "glass_break", "alert", "log_export")) {
            // Only what ties records to the log is awake: nothing else of this world is there.
            database.sql("alter table access.%s enable always trigger recorded_in_log".formatted(kind))
                    .update();
        }
        database.sql("set local session_replication_role = replica").update();
        database.sql("truncate access.log, access.log_end, access.log_anchor, access.log_anchored")
                .update();
        database.sql("delete from access.case_grant").update();
        database.sql("truncate access.account_event, access.glass_break, access.alert, access.log_export")
                .update();
        RECORDS.forEach(record -> database.sql(record).param("r", random()).update());
        // Each is tied now; what is done to them afterwards would be tied at a commit that never comes.
        database.sql("set constraints all immediate").update();
        database.sql("set constraints all deferred").update();
        for (int i = 0; i < ANCHORED_CHAINS; i++) {
            chains.add(random());
        }
        grow();
        anchor("2026-01-01");
        grow();
        anchor("2026-01-02");
        while (chains.size() < CHAINS) {
            chains.add(random());
        }
        grow();
        chains.forEach(chain -> database.sql(
                        "insert into access.case_grant (case_id, id, kind, body_id, reason) values (:c, :c, 'UNIT', :c, 'UNIT')")
                .param("c", chain)
                .update());
        database.sql("select case_id, id from access.log order by case_id, id").query(row -> {
            entries.add(new Entry(row.getObject("case_id", UUID.class), row.getInt("id")));
        });
    }

    /** Somebody looked at a case on a day, and the entry is well made. */
    void wasInUse(int daysAgo) {
        database.sql("""
                        with entry as (
                            select :c::uuid as case_id, now() - make_interval(days => :days) as at,
                                   decode(repeat('00', 32), 'hex') as previous),
                        written as (
                            insert into access.log (case_id, id, at, role, purpose, decision, rule, asked, previous, hash)
                            select case_id, 1, at, 'SYSTEM', 'READ', 'PERMIT', 'SYSTEM', case_id, previous,
                                   sha256(previous || convert_to(concat_ws('|', case_id, 1, extract(epoch from at), '-', 'SYSTEM',
                                       'READ', 'PERMIT', 'SYSTEM', case_id), 'UTF8'))
                            from entry
                            returning case_id, id, hash)
                        insert into access.log_end (case_id, id, hash) select case_id, id, hash from written
                        """).param("c", random()).param("days", daysAgo).update();
    }

    private void anchor(String day) {
        database.sql("select access.anchor_log(:day::date)")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    private void grow() {
        for (UUID chain : chains) {
            append(chain, random(), "CENTRE_WORKER", "READ", null);
            append(chain, random(), "CENTRE_WORKER", "CHANGE", "POST /cases/{id}");
            append(chain, null, "SYSTEM", "FOLLOW_UP", CurrentOutlet.INSIDE);
            append(chain, random(), "CENTRE_LEADER", "LIST", "GET /cases");
        }
    }

    private void append(UUID chain, @Nullable UUID account, String role, String purpose, @Nullable String outlet) {
        database.sql("""
                        select access.append_log(
                            :c, :account::uuid, :role, :purpose, 'PERMIT', 'OWN_UNIT', :c, :outlet::text, :shown::integer)
                        """)
                .param("c", chain)
                .param("account", account == null ? null : account.toString())
                .param("role", role)
                .param("purpose", purpose)
                .param("outlet", outlet)
                .param("shown", outlet != null && outlet.startsWith("GET") ? "12" : null)
                .query((row, number) -> 1)
                .list();
    }

    private UUID other(UUID chain) {
        UUID found = any(chains);
        return found.equals(chain) ? other(chain) : found;
    }

    private <T> T any(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }

    private UUID random() {
        return new UUID(chance.nextLong(), chance.nextLong());
    }
}
