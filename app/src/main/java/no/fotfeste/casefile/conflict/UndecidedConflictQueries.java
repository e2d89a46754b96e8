package no.fotfeste.casefile.conflict;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Conflicts of interest that wait for a leader, in the cases that the viewer may see: once for a family. */
@Component
public class UndecidedConflictQueries {

    private final JdbcClient database;
    private final Clock clock;

    UndecidedConflictQueries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * One that waits.
     *
     * @param who an account, or a named contact without one
     * @param told whether they said so themselves
     * @param common whether nothing but the name tells, and that is common here
     */
    public record Undecided(
            CaseId caseId, Identifier who, Secret<String> name, boolean told, boolean common, Instant foundAt) {}

    /** The first twenty, of accounts that can still sign in and of contacts who can still be asked. One statement. */
    public List<Undecided> of(Viewing viewing) {
        return database.sql("""
                        with visible as (select v.case_id from access.visible_cases() as v (case_id)),
                        undecided as (
                            select c.* from access.conflict c
                            where c.confirmed_at is null and c.lifted_at is null
                              and c.case_id in (select case_id from visible)
                        ),
                        would as (
                            select case_id, account_id
                            from access.audience_of(array(select distinct undecided.case_id from undecided))
                        ),
                        found as (
                            select c.case_id, c.account_id as who, false as is_contact, a.display_name as name,
                                   c.basis = 'TOLD' as told,
                                   c.basis = 'NAME' and casefile.is_common(c.evidence) as common, c.found_at
                            from undecided c
                            join access.account_in_brief a on a.id = c.account_id
                            where (a.open_until is null or a.open_until >= :today)
                              and (c.basis = 'TOLD' or (c.case_id, c.account_id) in (select case_id, account_id from would))
                            union all
                            select k.case_id, k.contact_id, true, p.name, false,
                                   k.basis = 'NAME' and casefile.is_common(k.evidence), k.found_at
                            from casefile.contact_conflict k
                            join directory.contact_in_brief p on p.id = k.contact_id
                            where k.confirmed_at is null and k.lifted_at is null
                              and k.case_id in (select case_id from visible)
                              and p.left_on is null
                              and not exists (
                                  select from access.account_in_brief a
                                  join access.conflict c on c.account_id = a.id and c.case_id = k.case_id
                                  where a.contact_id = k.contact_id)
                        )
                        select distinct on (k.family_id, f.who) f.*
                        from found f
                        join casefile.client_case k on k.case_id = f.case_id
                        order by k.family_id, f.who, not f.told, f.common, k.kind, f.case_id, f.found_at
                        limit 20
                        """)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Undecided(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getBoolean("is_contact")
                                ? new ContactId(row.getObject("who", UUID.class))
                                : new AccountId(row.getObject("who", UUID.class)),
                        Secret.of(row.getString("name")),
                        row.getBoolean("told"),
                        row.getBoolean("common"),
                        row.getTimestamp("found_at").toInstant()))
                .list();
    }
}
