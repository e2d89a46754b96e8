package no.fotfeste.access.log;

import java.sql.Connection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Walks every chain and every anchor of the access log. What it asks stands here and not in the database, where whoever
 * tampers could change the question too.
 */
final class LogVerification {

    private static final String ENTRIES = """
            with link as (
                select l.*, lag(id, 1, 0::bigint) over chain as before,
                       lag(hash, 1, decode(repeat('00', 32), 'hex')) over chain as hash_before
                from access.log l window chain as (partition by case_id order by id))
            select count(distinct case_id) as chains, count(*) as entries,
                   count(*) filter (where hash is distinct from sha256(previous || convert_to(concat_ws('|',
                       case_id, id, extract(epoch from at), coalesce(account::text, '-'),
                       role, purpose, decision, rule, asked, outlet, shown), 'UTF8'))
                       or position('|' in outlet) > 0) as changed,
                   count(*) filter (where id <> before + 1 or previous is distinct from hash_before) as out_of_line
            from link
            """;

    private static final String ENDS = """
            with tail as (
                select distinct on (case_id) case_id, id, hash from access.log order by case_id, id desc)
            select count(*) filter (where tail.case_id is null) as missing,
                   count(*) filter (where tail.case_id is not null
                       and (e.id is distinct from tail.id or e.hash is distinct from tail.hash)) as another_end
            from tail full join access.log_end e on e.case_id = tail.case_id
            """;

    /** Who has a grant was let in once, and what was anchored was written once: both have a chain. */
    private static final String KNOWN_CHAINS = """
            select count(*) as missing
            from (select case_id from access.case_grant union select case_id from access.log_anchored) known
            where not exists (select from access.log l where l.case_id = known.case_id)
              and not exists (select from access.log_end e where e.case_id = known.case_id)
            """;

    private static final String ANCHORED = """
            select count(*) as not_as_anchored
            from access.log_anchored a
            left join access.log l on l.case_id = a.case_id and l.id = a.id
            where l.hash is distinct from a.hash
            """;

    private static final String ANCHORS = """
            with tied as (
                select a.*, lag(number, 1, 0::bigint) over line as before,
                       lag(digest, 1, decode(repeat('00', 32), 'hex')) over line as digest_before,
                       (select string_agg(concat_ws('|', e.case_id, e.id, encode(e.hash, 'hex')), ','
                                          order by e.case_id, e.id)
                        from access.log_anchored e where e.anchor = a.number) as ends
                from access.log_anchor a window line as (order by number))
            select count(*) as anchors,
                   count(*) filter (where number <> before + 1 or previous is distinct from digest_before
                       or digest is distinct from sha256(previous || convert_to(concat_ws('|', number,
                           to_char(day, 'YYYY-MM-DD'), extract(epoch from at), chains, ends), 'UTF8')))
                   + (select count(*) from access.log_anchored e
                      where not exists (select from access.log_anchor a where a.number = e.anchor)) as anchor_changed
            from tied
            """;

    private static final String NEWEST = """
            select to_char(day, 'YYYY-MM-DD') || ' ' || encode(digest, 'hex') as newest
            from access.log_anchor order by number desc limit 1
            """;

    /**
     * A house in use on a day, and again two days later or more, has been anchored in between: each night, or when it started again
     * after it had been off. A day is one of UTC.
     */
    private static final String DAYS = """
            with used as (select distinct date_trunc('day', at, 'UTC') as day from access.log),
                 again as (
                     select earlier.day,
                            (select min(later.day) from used later where later.day >= earlier.day + interval '2 days') as next
                     from used earlier)
            select count(*) as not_anchored
            from again
            where next is not null
              and not exists (
                  select from access.log_anchor a
                  where a.at >= again.day + interval '1 day' and a.at < again.next + interval '1 day')
            """;

    /** What is recorded beside the log stands as the last entry of the chain of records says, and nothing has been taken away. */
    private static final String RECORDS = """
            with told as (
                select distinct on (kind, id) kind, id, digest
                from (select l.id as number, split_part(l.outlet, ' ', 1) as kind, split_part(l.outlet, ' ', 2) as id,
                             split_part(l.outlet, ' ', 3) as digest
                      from access.log l
                      where l.case_id = '00000000-0000-0000-0000-000000000001') entry
                order by kind, id, number desc),
            content as (
                select 'glass_break' as kind, to_jsonb(g) as stands from access.glass_break g
                union all
                select 'alert', to_jsonb(a) from access.alert a
                union all
                select 'log_export', to_jsonb(x) from access.log_export x
                union all
                select 'account_event', to_jsonb(e) from access.account_event e),
            record as (
                select kind, stands ->> 'id' as id,
                       encode(sha256(convert_to(jsonb_strip_nulls(stands)::text, 'UTF8')), 'hex') as digest
                from content)
            select count(*) as record_changed
            from told full join record using (kind, id)
            where told.digest is distinct from record.digest
            """;

    private static final String KEPT = "select count(*) from access.log_anchor where encode(digest, 'hex') = :kept";

    private final JdbcClient database;

    private LogVerification(JdbcClient database) {
        this.database = database;
    }

    /**
     * Walks the log with a role that sees all of it.
     *
     * @param kept the digest of an anchor that was kept outside, if there is one
     */
    static LogFindings of(Connection connection, Optional<String> kept) {
        return new LogVerification(JdbcClient.create(new SingleConnectionDataSource(connection, true))).walk(kept);
    }

    private LogFindings walk(Optional<String> kept) {
        Map<String, Long> counted = new HashMap<>();
        // A moment in a record is written out as it was when the record was tied to the log.
        database.sql("set time zone 'UTC'").update();
        Stream.of(ENTRIES, ENDS, KNOWN_CHAINS, ANCHORED, ANCHORS, DAYS, RECORDS)
                .forEach(question -> count(question, counted));
        Map<LogFault, Long> faults = new EnumMap<>(LogFault.class);
        faults.put(LogFault.CHANGED, taken(counted, "changed"));
        faults.put(LogFault.OUT_OF_LINE, taken(counted, "out_of_line"));
        faults.put(LogFault.ANOTHER_END, taken(counted, "another_end"));
        faults.put(LogFault.MISSING_CHAIN, taken(counted, "missing"));
        faults.put(LogFault.NOT_AS_ANCHORED, taken(counted, "not_as_anchored"));
        faults.put(LogFault.ANCHOR_CHANGED, taken(counted, "anchor_changed"));
        faults.put(LogFault.NOT_ANCHORED, taken(counted, "not_anchored"));
        faults.put(LogFault.RECORD_CHANGED, taken(counted, "record_changed"));
        faults.put(LogFault.KEPT_ANCHOR_MISSING, kept.map(this::missing).orElse(0L));
        return new LogFindings(
                taken(counted, "chains"), taken(counted, "entries"), taken(counted, "anchors"), newest(), faults);
    }

    private static long taken(Map<String, Long> counted, String name) {
        return counted.getOrDefault(name, 0L);
    }

    private void count(String question, Map<String, Long> counted) {
        database.sql(question)
                .query()
                .singleRow()
                .forEach((name, value) -> counted.merge(name, ((Number) value).longValue(), Long::sum));
    }

    private long missing(String kept) {
        long found = database.sql(KEPT).param("kept", kept).query(Long.class).single();
        return found == 0 ? 1 : 0;
    }

    private Optional<String> newest() {
        return database.sql(NEWEST).query(String.class).optional();
    }
}
