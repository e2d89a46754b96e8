package no.fotfeste.casefile.conflict;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.casefile.conflict.ConflictService.Ruling;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Pairs of cases where one client stands on the other's list. Row security shows both halves only to whoever sees both cases, so a
 * pair with a house elsewhere is nobody's to know.
 */
@Component
public class CasesApart {

    private final JdbcClient database;
    private final Clock clock;

    CasesApart(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a leader decided of a pair, and why. */
    public record Decided(Ruling ruling, Secret<String> reason) {}

    /** A pair that no leader has looked at yet. */
    public record Undecided(UUID pair, Instant foundAt) {}

    /** The pairs of this case and another that the viewer sees, and that must be kept apart. One statement. */
    public List<UUID> pairsOf(OpenCase opened) {
        return database.sql("""
                        select here.id
                        from casefile.kept_apart here
                        join casefile.kept_apart there on there.id = here.id and there.case_id <> here.case_id
                        where here.case_id = :caseId and here.lifted_at is null
                        order by here.found_at, here.id
                        """)
                .param("caseId", opened.id().value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Pairs that the viewer sees both halves of, and that wait for a leader. One statement. */
    public List<Undecided> undecided(Viewing viewing) {
        return database.sql("""
                        select here.id, min(here.found_at) as found_at
                        from casefile.kept_apart here
                        where here.confirmed_at is null and here.lifted_at is null
                          and here.case_id in (select visible.case_id from access.visible_cases() as visible (case_id))
                        group by here.id
                        having count(*) = 2
                        order by found_at
                        limit 20
                        """)
                .query((row, number) -> new Undecided(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("found_at").toInstant()))
                .list();
    }

    /** The two cases of a pair, in no order that means anything; none when the viewer does not see both. One statement. */
    public List<CaseId> of(Viewing viewing, UUID pair) {
        List<CaseId> seen = database.sql("select case_id from casefile.kept_apart where id = :pair order by case_id")
                .param("pair", pair)
                .query((row, number) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
        return seen.size() == 2 ? seen : List.of();
    }

    /** What somebody who looks at a pair is shown of it, as one version. One statement. */
    public String version(Viewing viewing, UUID pair) {
        return version(pair);
    }

    /** The same, for somebody who has both cases open and decides. */
    public String version(OpenCase one, OpenCase other, UUID pair) {
        return version(pair);
    }

    private String version(UUID pair) {
        return database.sql("""
                        select coalesce(extract(epoch from max(coalesce(half.lifted_at, half.confirmed_at)))::text, 'FOUND')
                        from casefile.kept_apart half
                        where half.id = :pair
                        """).param("pair", pair).query(String.class).single();
    }

    /** What a leader has decided, as it stands in this case; nothing before anybody has. One statement. */
    public Optional<Decided> decided(OpenCase opened, UUID pair) {
        return database.sql("""
                        select lifted_at is not null as lifted, reason
                        from casefile.kept_apart
                        where case_id = :caseId and id = :pair and coalesce(lifted_at, confirmed_at) is not null
                        """)
                .param("caseId", opened.id().value())
                .param("pair", pair)
                .query((row, number) -> new Decided(
                        row.getBoolean("lifted") ? Ruling.LIFT : Ruling.CONFIRM,
                        Secret.of(Optional.ofNullable(row.getBytes("reason"))
                                .map(reason -> opened.unseal(Sealed.of(reason)))
                                .orElse(""))))
                .optional();
    }

    /** Confirms or lifts the half of a pair that lies in this case. */
    public void decide(OpenCase opened, UUID pair, Ruling ruling, String reason) {
        opened.whoSees();
        database.sql("""
                        update casefile.kept_apart
                        set confirmed_at = case when :lift then null else :now::timestamptz end,
                            lifted_at = case when :lift then :now::timestamptz end,
                            decided_by = :leader, reason = :reason
                        where case_id = :caseId and id = :pair
                        """)
                .param("lift", ruling == Ruling.LIFT)
                .param("now", Timestamp.from(clock.instant()))
                .param(
                        "leader",
                        opened.viewer().map(viewer -> viewer.account().value()).orElse(null),
                        Types.OTHER)
                .param("reason", opened.seal(reason).bytes())
                .param("caseId", opened.id().value())
                .param("pair", pair)
                .update();
    }
}
