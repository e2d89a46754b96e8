package no.fotfeste.access.rights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.Role;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody may do and see, each with its dates and its reason: as rows say it, in kinds and numbers, never which cases. */
@Component
public class Rights {

    private final JdbcClient database;

    Rights(JdbcClient database) {
        this.database = database;
    }

    /**
     * The right to sign in.
     *
     * @param reason a code
     * @param until the last day, or null
     */
    @PlainText
    public record Holder(
            AccountId account,
            Secret<String> name,
            BodyId body,
            String bodyName,
            Role role,
            LocalDate from,
            @Nullable LocalDate until,
            String reason) {}

    /**
     * One right.
     *
     * @param what a code: a kind of grant, or the name of a team
     * @param reason a code
     * @param number how many cases, or nothing where it is not about cases
     * @param until when it runs out, or null
     */
    @PlainText
    public record Right(
            String what,
            String reason,
            long number,
            Instant since,
            @Nullable Instant until) {}

    /** Whose rights they are. */
    public Optional<Holder> holder(AccountId account) {
        return database.sql("""
                        select a.id, a.display_name, a.body_id, coalesce(b.name, '') as body_name, a.role, a.open_from,
                               coalesce((a.ended_at at time zone 'Europe/Oslo')::date, a.open_until) as open_until, a.reason
                        from access.account a
                        left join directory.body_in_brief b on b.id = a.body_id
                        where a.id = :account
                        """)
                .param("account", account.value())
                .query((row, number) -> new Holder(
                        new AccountId(row.getObject("id", UUID.class)),
                        Secret.of(row.getString("display_name")),
                        new BodyId(row.getObject("body_id", UUID.class)),
                        row.getString("body_name"),
                        Role.valueOf(row.getString("role")),
                        row.getObject("open_from", LocalDate.class),
                        row.getObject("open_until", LocalDate.class),
                        row.getString("reason")))
                .optional();
    }

    /** Which kinds of right somebody in this role may use now. */
    public List<Right> ofRole(Role role) {
        return database.sql("""
                        select may as what, reason, 0 as number, open_from as since, open_until as until
                        from access.role_right
                        where role = :role and open_from <= now() and (open_until is null or open_until > now())
                        order by may
                        """)
                .param("role", role.name())
                .query((row, number) -> right(row))
                .list();
    }

    /** How many cases somebody may see now, by kind of right. Who asks is told only what they may know themselves. */
    public List<Right> overCases(Viewing viewing, AccountId account) {
        return database.sql("select kind as what, reason, number, since, until from access.rights_of(:account)")
                .param("account", account.value())
                .query((row, number) -> right(row))
                .list();
    }

    /** The teams somebody belongs to now. */
    public List<Right> teams(AccountId account) {
        return database.sql("""
                        select t.name as what, m.reason, 0 as number, m.open_from as since, m.open_until as until
                        from access.team_member m
                        join access.team t on t.id = m.team_id
                        where m.account_id = :account
                          and m.open_from <= now() and (m.open_until is null or m.open_until > now())
                        order by t.name
                        """)
                .param("account", account.value())
                .query((row, number) -> right(row))
                .list();
    }

    private static Right right(ResultSet row) throws SQLException {
        Timestamp until = row.getTimestamp("until");
        return new Right(
                row.getString("what"),
                row.getString("reason"),
                row.getLong("number"),
                row.getTimestamp("since").toInstant(),
                until == null ? null : until.toInstant());
    }
}
