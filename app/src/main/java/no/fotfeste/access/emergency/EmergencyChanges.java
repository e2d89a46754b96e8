package no.fotfeste.access.emergency;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import no.fotfeste.access.Role;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.emergency.EmergencyChange.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** What somebody changed in a case while they had it open in an emergency, and the way back: each form they sent, all of it or nothing. */
@NamedInterface("emergency")
@Component
public class EmergencyChanges {

    private static final String OF_ONE = """
            where case_id = :caseId and account_id = :account and at between :from and :until
            """;

    private final JdbcClient database;

    EmergencyChanges(JdbcClient database) {
        this.database = database;
    }

    /** The earliest first. What can be put back is found by trying, and nothing is left of that. One statement. */
    public List<EmergencyChange> of(OpenCase opened, EmergencyOpening broken) {
        return bound(opened, broken, """
                        select (array_agg(id order by number))[1] as id, at, min(outlet) as outlet,
                               case when bool_or(undone_at is not null) then 'UNDONE'
                                    when access.undo_emergency_change(account_id, at, true) then 'CAN_BE_UNDONE'
                                    else 'STANDS' end as state
                        from access.emergency_change
                        """ + OF_ONE + """
                        group by case_id, account_id, at
                        order by at
                        limit 200
                        """)
                .query((row, number) -> new EmergencyChange(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        row.getString("outlet"),
                        State.valueOf(row.getString("state"))))
                .list();
    }

    /** Whether whoever has opened the case may put something back: a leader, another than who did it, and not in an emergency of their own. */
    public boolean mayUndo(OpenCase opened, EmergencyOpening broken) {
        return opened.brokenUntil().isEmpty()
                && opened.viewer()
                        .filter(viewer -> viewer.role() == Role.CENTRE_LEADER)
                        .filter(viewer ->
                                !viewer.account().equals(broken.opener().account()))
                        .isPresent();
    }

    /**
     * Puts back what one form did, in this case and in those of its family that are open too. Done already, it changes nothing.
     *
     * @return whether it is as it was before
     */
    public boolean undo(OpenCase opened, EmergencyOpening broken, UUID change) {
        if (!mayUndo(opened, broken)) {
            throw new IllegalArgumentException("Not to be undone by whoever asks");
        }
        List<Timestamp> standing = bound(opened, broken, """
                        select at from access.emergency_change
                        """ + OF_ONE + """
                          and undone_at is null
                          and at = (select one.at from access.emergency_change one
                                    where one.case_id = :caseId and one.account_id = :account and one.id = :change)
                        for update
                        """)
                .param("change", change)
                .query((row, number) -> row.getTimestamp("at"))
                .list();
        return standing.isEmpty() || undo(opened, broken, standing.getFirst());
    }

    private boolean undo(OpenCase opened, EmergencyOpening broken, Timestamp at) {
        UUID account = broken.opener().account().value();
        boolean undone = database.sql("select access.undo_emergency_change(:account, :at, false)")
                .param("account", account)
                .param("at", at)
                .query(Boolean.class)
                .single();
        return undone
                && database.sql("""
                                update access.emergency_change set undone_at = now(), undone_by = :by
                                where case_id = any (access.opened_cases()) and account_id = :account and at = :at
                                  and undone_at is null
                                """)
                                .param(
                                        "by",
                                        opened.viewer().orElseThrow().account().value())
                                .param("account", account)
                                .param("at", at)
                                .update()
                        > 0;
    }

    private JdbcClient.StatementSpec bound(OpenCase opened, EmergencyOpening broken, String statement) {
        return database.sql(statement)
                .param("caseId", opened.id().value())
                .param("account", broken.opener().account().value())
                .param("from", Timestamp.from(broken.span().from()))
                .param("until", Timestamp.from(broken.span().until()));
    }
}
