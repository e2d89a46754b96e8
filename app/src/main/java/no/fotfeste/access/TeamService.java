package no.fotfeste.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import no.fotfeste.kernel.TimeOrderedUuid;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Teams at a centre that divides its cases. A centre without teams has chosen not to, and everybody there sees every case. A case
 * that has been given to a team is seen by its people and by nobody else at the centre, its leader included.
 */
@Component
public class TeamService {

    private final JdbcClient database;

    TeamService(JdbcClient database) {
        this.database = database;
    }

    /** A team. */
    @PlainText
    public record Team(UUID id, String name) {}

    /**
     * Somebody in a team.
     *
     * @param reason a code
     */
    @PlainText
    public record Member(UUID team, AccountId account, Secret<String> name, String reason) {}

    /** Why somebody is in a team. */
    public enum Reason {
        WORKS_IN_TEAM,
        STANDS_IN,
        LEADS_TEAM
    }

    /** The teams of a centre now. */
    public List<Team> at(BodyId body) {
        return database.sql("""
                        select id, name from access.team where body_id = :body and open_until is null order by lower(name), id
                        """)
                .param("body", body.value())
                .query((row, number) -> new Team(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /** Everybody in the teams of a centre now, in one statement. */
    public List<Member> members(BodyId body) {
        return database.sql("""
                        select m.team_id, m.account_id, a.display_name, m.reason
                        from access.team_member m
                        join access.team t on t.id = m.team_id
                        join access.account a on a.id = m.account_id
                        where t.body_id = :body and t.open_until is null and m.open_until is null
                        order by lower(a.display_name), a.id
                        """)
                .param("body", body.value())
                .query((row, number) -> new Member(
                        row.getObject("team_id", UUID.class),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        Secret.of(row.getString("display_name")),
                        row.getString("reason")))
                .list();
    }

    /** Makes a team with its first member: one without anybody would hide what it is given. */
    @Transactional
    public void create(BodyId body, String name, AccountId first) {
        UUID team = TimeOrderedUuid.next();
        database.sql("insert into access.team (id, body_id, name) values (:id, :body, :name)")
                .param("id", team)
                .param("body", body.value())
                .param("name", name)
                .update();
        join(body, team, first, Reason.LEADS_TEAM);
    }

    /** Lets somebody who works at the centre into one of its teams. Asking twice changes nothing. */
    public void join(BodyId body, UUID team, AccountId account, Reason reason) {
        database.sql("""
                        insert into access.team_member (team_id, id, account_id, reason)
                        select t.id, :id, a.id, :reason
                        from access.team t join access.account a on a.body_id = t.body_id
                        where t.id = :team and t.body_id = :body and t.open_until is null and a.id = :account
                        on conflict do nothing
                        """)
                .param("id", TimeOrderedUuid.next())
                .param("reason", reason.name())
                .param("team", team)
                .param("body", body.value())
                .param("account", account.value())
                .update();
    }

    /**
     * Ends somebody's part in a team now.
     *
     * @return false for the last one, who stays: otherwise nobody would see what the team has
     */
    public boolean leave(BodyId body, UUID team, AccountId account) {
        return database.sql("""
                        update access.team_member m set open_until = now()
                        from access.team t
                        where t.id = m.team_id and t.id = :team and t.body_id = :body
                          and m.account_id = :account and m.open_until is null
                          and exists (select from access.team_member other
                                      where other.team_id = m.team_id and other.open_until is null and other.id <> m.id)
                        """)
                        .param("team", team)
                        .param("body", body.value())
                        .param("account", account.value())
                        .update()
                > 0;
    }

    /** Closes a team. What it had, the whole centre has again. Only for a leader of the centre. */
    public void close(Viewing viewing, UUID team) {
        database.sql("select access.close_team(:team)")
                .param("team", team)
                .query((row, number) -> 1)
                .list();
    }

    /** The team that a case belongs to at the viewer's centre; empty when it is the whole centre's. */
    public Optional<UUID> of(OpenCase opened) {
        return database.sql("""
                        select team_id from access.case_grant
                        where case_id = :caseId and kind = 'UNIT' and body_id = :body and team_id is not null and not ended
                        limit 1
                        """)
                .param("caseId", opened.id().value())
                .param("body", body(opened))
                .query(UUID.class)
                .optional();
    }

    /** Gives a case to a team of the viewer's centre, or to all of the centre. What held before ends, and stands with its dates. */
    public void give(OpenCase opened, @Nullable UUID team) {
        opened.whoSees();
        boolean had = database.sql("""
                        update access.case_grant set open_until = now()
                        where case_id = :caseId and kind = 'UNIT' and body_id = :body and not ended
                        """)
                        .param("caseId", opened.id().value())
                        .param("body", body(opened))
                        .update()
                > 0;
        if (had) {
            database.sql("""
                            insert into access.case_grant (case_id, id, kind, body_id, team_id, reason)
                            values (:caseId, :id, 'UNIT', :body,
                                (select t.id from access.team t
                                 where t.id = :team and t.body_id = :body and t.open_until is null), :reason)
                            """)
                    .param("caseId", opened.id().value())
                    .param("id", TimeOrderedUuid.next())
                    .param("body", body(opened))
                    .param("team", team, java.sql.Types.OTHER)
                    .param("reason", team == null ? "UNIT" : "TEAM")
                    .update();
        }
    }

    private static UUID body(OpenCase opened) {
        return opened.viewer().orElseThrow().body().value();
    }
}
