package no.fotfeste.access.rights;

import java.util.List;
import java.util.UUID;
import no.fotfeste.access.Viewer;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a house has named among the leaders of other houses, to step in at once where all its own are kept out of a case. */
@Component
public class DeputyService {

    private final JdbcClient database;

    DeputyService(JdbcClient database) {
        this.database = database;
    }

    /** A leader of another house. */
    @PlainText
    public record Deputy(AccountId account, Secret<String> name, String house) {}

    /** Those whom a house has named. */
    public List<Deputy> of(BodyId house) {
        return leaders(house, """
                        and exists (select from access.deputy d
                                    where d.body_id = :house and d.account_id = a.id and d.open_until is null)
                        """);
    }

    /** Leaders of other houses whom it may name yet. */
    public List<Deputy> candidates(BodyId house) {
        return leaders(house, """
                        and not exists (select from access.deputy d
                                        where d.body_id = :house and d.account_id = a.id and d.open_until is null)
                        """);
    }

    private List<Deputy> leaders(BodyId house, String which) {
        return database.sql("""
                        select a.id, a.display_name, coalesce(b.name, '') as house
                        from access.account a
                        left join directory.body_in_brief b on b.id = a.body_id
                        where a.role = 'CENTRE_LEADER' and access.is_in_use(a) and a.body_id <> :house
                          and a.open_from <= (now() at time zone 'Europe/Oslo')::date
                          and (a.open_until is null or a.open_until >= (now() at time zone 'Europe/Oslo')::date)
                        """ + which + """
                        order by house, a.display_name
                        limit 500
                        """)
                .param("house", house.value())
                .query((row, number) -> new Deputy(
                        new AccountId(row.getObject("id", UUID.class)),
                        Secret.of(row.getString("display_name")),
                        row.getString("house")))
                .list();
    }

    /** Names somebody from now on. Only whoever may be named; twice changes nothing. */
    public void name(Viewer leader, AccountId deputy) {
        if (candidates(leader.body()).stream().anyMatch(each -> each.account().equals(deputy))) {
            database.sql("""
                            insert into access.deputy (body_id, account_id, named_by) values (:house, :deputy, :by)
                            on conflict (body_id, account_id) where open_until is null do nothing
                            """)
                    .param("house", leader.body().value())
                    .param("deputy", deputy.value())
                    .param("by", leader.account().value())
                    .update();
        }
    }

    /** From now on somebody steps in no more where nobody has yet. */
    public void end(BodyId house, AccountId deputy) {
        database.sql("""
                        update access.deputy set open_until = now()
                        where body_id = :house and account_id = :deputy and open_until is null
                        """)
                .param("house", house.value())
                .param("deputy", deputy.value())
                .update();
    }
}
