package no.fotfeste.access.door;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The named people that a case is closed to. While there are any, what whole bodies may see is suspended. */
final class CircleRepository {

    private final JdbcClient database;

    CircleRepository(JdbcClient database) {
        this.database = database;
    }

    Set<AccountId> of(CaseId caseId) {
        return database
                .sql("""
                        select account_id from access.case_grant
                        where case_id = :caseId and kind = 'CIRCLE' and open_until is null
                        """)
                .param("caseId", caseId.value())
                .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
                .stream()
                .collect(Collectors.toSet());
    }

    /** The bodies with a part in the case, suspended or not. */
    Set<BodyId> bodies(CaseId caseId) {
        return database
                .sql("""
                        select body_id from access.case_grant
                        where case_id = :caseId and account_id is null and (open_until is null or open_until > now())
                        """)
                .param("caseId", caseId.value())
                .query((row, number) -> new BodyId(row.getObject("body_id", UUID.class)))
                .stream()
                .collect(Collectors.toSet());
    }

    void close(CaseId caseId, Set<AccountId> people) {
        UUID[] accounts = people.stream().map(AccountId::value).toArray(UUID[]::new);
        endGrantsExceptOf(caseId, accounts);
        database.sql("""
                        insert into access.case_grant (case_id, id, kind, body_id, account_id, reason)
                        select :caseId, gen_random_uuid(), 'CIRCLE', a.body_id, a.id, 'CIRCLE'
                        from access.account a
                        where a.id = any(:accounts)
                          and not exists (
                            select from access.case_grant g
                            where g.case_id = :caseId and g.kind = 'CIRCLE' and g.account_id = a.id
                              and g.open_until is null)
                        """)
                .param("caseId", caseId.value())
                .param("accounts", accounts)
                .update();
        suspend(caseId, true);
        keepLed(caseId);
    }

    void open(CaseId caseId) {
        endGrantsExceptOf(caseId, new UUID[0]);
        suspend(caseId, false);
        keepLed(caseId);
    }

    private void keepLed(CaseId caseId) {
        database.sql("select access.keep_led(:caseId)")
                .param("caseId", caseId.value())
                .query((row, number) -> 1)
                .list();
    }

    private void endGrantsExceptOf(CaseId caseId, UUID[] accounts) {
        database.sql("""
                        update access.case_grant set open_until = now()
                        where case_id = :caseId and kind = 'CIRCLE' and open_until is null
                          and account_id <> all (:accounts)
                        """)
                .param("caseId", caseId.value())
                .param("accounts", accounts)
                .update();
    }

    private void suspend(CaseId caseId, boolean suspended) {
        database.sql("""
                        update access.case_grant set suspended = :suspended
                        where case_id = :caseId and account_id is null
                        """)
                .param("suspended", suspended)
                .param("caseId", caseId.value())
                .update();
    }
}
