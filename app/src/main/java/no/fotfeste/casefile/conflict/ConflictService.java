package no.fotfeste.casefile.conflict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.recognition.MatchBasis;
import no.fotfeste.access.recognition.PersonTraits;
import no.fotfeste.casefile.family.FamilyCases;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Conflicts of interest in a case: in force from the moment they are found, until a leader who is in none lifts them. The whole
 * family is decided at once.
 */
@Component
public class ConflictService {

    private final JdbcClient database;
    private final Recognition recognition;
    private final FamilyCases family;
    private final Clock clock;

    ConflictService(JdbcClient database, Recognition recognition, FamilyCases family, Clock clock) {
        this.database = database;
        this.recognition = recognition;
        this.family = family;
        this.clock = clock;
    }

    /** What a leader can decide. */
    public enum Ruling {
        CONFIRM,
        LIFT
    }

    /**
     * Whether somebody outside the accounts, such as an interpreter or a named contact of a service, is recognised as one of those
     * the client is protected from. One statement.
     */
    public boolean concern(OpenCase opened, PersonTraits person) {
        return recognition.isListed(opened, person);
    }

    /**
     * Everybody the case is or was closed to, and contacts who are not to be asked in it, the undecided first. Of accounts that no
     * directory has, only those who would otherwise see something of the case: where others work is nobody's business here. One
     * statement.
     */
    public List<Conflict> of(OpenCase opened) {
        List<Row> rows = database.sql("""
                        select c.account_id as who, false as is_contact, a.display_name, coalesce(b.name, '') as body_name,
                               c.basis, c.basis = 'NAME' and casefile.is_common(c.evidence) as common, c.declared, c.person_id, c.told, c.found_at, c.confirmed_at, c.lifted_at, c.reason,
                               d.display_name as decided_by
                        from access.conflict c
                        join access.account_in_brief a on a.id = c.account_id
                        left join directory.body_in_brief b on b.id = a.body_id
                        left join access.account_in_brief d on d.id = c.decided_by
                        where c.case_id = :caseId and (c.basis = 'TOLD' or a.contact_id is not null or c.account_id in (
                            select would.account_id from access.audience_of(array[:caseId::uuid]) would))
                        union all
                        select k.contact_id, true, p.name, b.name,
                               k.basis, k.basis = 'NAME' and casefile.is_common(k.evidence), false, k.person_id, null, k.found_at, k.confirmed_at, k.lifted_at, k.reason,
                               d.display_name
                        from casefile.contact_conflict k
                        join directory.contact_in_brief p on p.id = k.contact_id
                        join directory.body_in_brief b on b.id = p.body_id
                        left join access.account_in_brief d on d.id = k.decided_by
                        where k.case_id = :caseId
                          and not exists (
                              select from access.account_in_brief a
                              join access.conflict c on c.account_id = a.id and c.case_id = k.case_id
                              where a.contact_id = k.contact_id)
                        order by found_at, who
                        """)
                .param("caseId", opened.id().value())
                .query((row, number) -> Row.of(opened, row))
                .list();
        return rows.stream().collect(Collectors.groupingBy(Row::who)).values().stream()
                .map(ConflictService::together)
                .sorted(Comparator.comparing(Conflict::state).thenComparing(Conflict::foundAt))
                .toList();
    }

    /** Confirms or lifts what was found, for every case of the family. */
    public void decide(OpenCase opened, Identifier who, Ruling ruling, String reason) {
        opened.whoSees();
        UUID leader = opened.viewer().map(viewer -> viewer.account().value()).orElse(null);
        write(opened, who, ruling, reason, leader);
        family.others(opened, other -> write(other, who, ruling, reason, leader));
        opened.forget(ContactConflictService.Closed.class);
    }

    private void write(OpenCase opened, Identifier who, Ruling ruling, String reason, @Nullable UUID leader) {
        database.sql("""
                        update %s
                        set confirmed_at = case when :lift then null else :now::timestamptz end,
                            lifted_at = case when :lift then :now::timestamptz end,
                            decided_by = :leader, reason = :reason
                        where case_id = :caseId and %s = :who
                        """.formatted(
                                who instanceof ContactId ? "casefile.contact_conflict" : "access.conflict",
                                who instanceof ContactId ? "contact_id" : "account_id"))
                .param("lift", ruling == Ruling.LIFT)
                .param("now", Timestamp.from(clock.instant()))
                .param("leader", leader, Types.OTHER)
                .param("reason", opened.seal(reason).bytes())
                .param("caseId", opened.id().value())
                .param("who", who.value())
                .update();
    }

    /** Several things may tell of one person: the undecided counts before the confirmed, and that before the lifted. */
    private static Conflict together(List<Row> rows) {
        Row first = rows.stream().min(Comparator.comparing(Row::state)).orElseThrow();
        return new Conflict(
                first.who,
                first.name,
                first.body,
                rows.stream().map(Row::basis).collect(Collectors.toSet()),
                rows.stream().allMatch(Row::common),
                rows.stream().anyMatch(row -> row.declared && row.basis != MatchBasis.TOLD),
                rows.stream().map(Row::person).filter(Objects::nonNull).collect(Collectors.toSet()),
                rows.stream()
                        .map(Row::told)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                rows.stream().map(Row::foundAt).min(Comparator.naturalOrder()).orElseThrow(),
                first.state,
                first.decision);
    }

    @PlainText
    private record Row(
            Identifier who,
            Secret<String> name,
            String body,
            MatchBasis basis,
            boolean common,
            boolean declared,
            @Nullable RelatedPersonId person,
            @Nullable Secret<String> told,
            Instant foundAt,
            Conflict.State state,
            Conflict.@Nullable Decision decision) {

        static Row of(OpenCase opened, ResultSet row) throws SQLException {
            UUID who = row.getObject("who", UUID.class);
            UUID person = row.getObject("person_id", UUID.class);
            Timestamp confirmed = row.getTimestamp("confirmed_at");
            Timestamp lifted = row.getTimestamp("lifted_at");
            Timestamp decided = lifted == null ? confirmed : lifted;
            return new Row(
                    row.getBoolean("is_contact") ? new ContactId(who) : new AccountId(who),
                    Secret.of(row.getString("display_name")),
                    row.getString("body_name"),
                    MatchBasis.valueOf(row.getString("basis")),
                    row.getBoolean("common"),
                    row.getBoolean("declared"),
                    person == null ? null : new RelatedPersonId(person),
                    Secret.ofNullable(text(opened, row.getBytes("told"))),
                    row.getTimestamp("found_at").toInstant(),
                    lifted != null
                            ? Conflict.State.LIFTED
                            : confirmed != null ? Conflict.State.CONFIRMED : Conflict.State.FOUND,
                    decided == null
                            ? null
                            : new Conflict.Decision(
                                    decided.toInstant(),
                                    Secret.ofNullable(row.getString("decided_by")),
                                    Secret.ofNullable(text(opened, row.getBytes("reason")))));
        }

        private static @Nullable String text(OpenCase opened, byte @Nullable [] sealed) {
            return sealed == null ? null : opened.unseal(Sealed.of(sealed));
        }
    }
}
