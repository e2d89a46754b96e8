package no.fotfeste.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fotfeste.access.Viewing;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Conflicts of interest that wait for a leader, in the cases that the viewer may see: once for a family. */
@Component
public class UndecidedConflicts {

    private final JdbcClient database;
    private final Clock clock;

    UndecidedConflicts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * One that waits.
     *
     * @param told whether the account's own person said so
     */
    public record Undecided(CaseId caseId, AccountId account, String name, boolean told, Instant foundAt) {}

    /** The first twenty, of accounts that can still sign in. One statement. */
    public List<Undecided> of(Viewing viewing) {
        return database.sql("""
                        select distinct on (k.family_id, c.account_id) c.case_id, c.account_id, a.display_name,
                               c.basis = 'TOLD' as told, c.found_at
                        from access.conflict c
                        join casefile.client_case k on k.case_id = c.case_id
                        join access.account a on a.id = c.account_id
                        where c.confirmed_at is null and c.lifted_at is null
                          and c.case_id in (select visible.case_id from access.visible_cases() as visible (case_id))
                          and (a.open_until is null or a.open_until >= :today)
                          and (c.basis = 'TOLD' or %s)
                        order by k.family_id, c.account_id, c.basis <> 'TOLD', k.kind, c.case_id, c.found_at
                        limit 20
                        """.formatted(Conflicts.WOULD_SEE))
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Undecided(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("display_name"),
                        row.getBoolean("told"),
                        row.getTimestamp("found_at").toInstant()))
                .list();
    }
}
