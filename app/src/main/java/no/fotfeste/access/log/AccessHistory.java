package no.fotfeste.access.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import no.fotfeste.access.EmergencyReason;
import no.fotfeste.access.Role;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Reads from the log who has looked at a case, and who was refused. */
@NamedInterface("log")
@Component
public class AccessHistory {

    private final JdbcClient database;
    private final Clock clock;

    AccessHistory(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What somebody did on one day, counted together, the latest first; what differs in any word stands by itself. One statement. */
    public List<AccessHistoryEntry> of(OpenCase opened, int most, int skipped) {
        return database.sql("""
                        select max(l.at) as at, count(*) as times, a.display_name, l.role, l.purpose, l.decision, l.rule, k.reason
                        from access.log l
                        left join access.account a on a.id = l.account
                        left join access.glass_break k
                          on k.case_id = l.case_id and k.account_id = l.account
                         and l.rule in ('BREAK_GLASS', 'HELD_BACK')
                         and l.at between k.opened_at and k.open_until
                        where l.case_id = :caseId
                        group by cast(l.at at time zone :zone as date), l.account, a.display_name, l.role, l.purpose,
                                 l.decision, l.rule, k.id, k.reason
                        order by max(l.id) desc
                        limit :most offset :skipped
                        """)
                .param("caseId", opened.id().value())
                .param("zone", clock.getZone().getId())
                .param("most", most)
                .param("skipped", skipped)
                .query((row, number) -> look(row))
                .list();
    }

    /** What one account did in a case between two moments, the earliest first. */
    public List<AccessHistoryEntry> by(OpenCase opened, AccountId account, Instant from, Instant until, int most) {
        return database.sql("""
                        select l.at, 1 as times, a.display_name, l.role, l.purpose, l.decision, l.rule, cast(null as text) as reason
                        from access.log l
                        join access.account a on a.id = l.account
                        where l.case_id = :caseId and l.account = :account and l.at between :from and :until
                        order by l.id
                        limit :most
                        """)
                .param("caseId", opened.id().value())
                .param("account", account.value())
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("most", most)
                .query((row, number) -> look(row))
                .list();
    }

    private static AccessHistoryEntry look(ResultSet row) throws SQLException {
        return new AccessHistoryEntry(
                row.getTimestamp("at").toInstant(),
                row.getLong("times"),
                Secret.ofNullable(row.getString("display_name")),
                role(row.getString("role")),
                row.getString("purpose"),
                row.getString("decision").equals("PERMIT"),
                ground(row),
                emergency(row));
    }

    /** Why this person could open the case at all; what no ground of its own is known for is told as nothing. */
    private static AccessHistoryEntry.@Nullable Ground ground(ResultSet row) throws SQLException {
        return switch (row.getString("rule")) {
            case "OWN_UNIT", "CREATED" -> AccessHistoryEntry.Ground.WORKS_HERE;
            case "COORDINATES" -> AccessHistoryEntry.Ground.COORDINATES;
            case "CIRCLE", "STEPS_IN" -> AccessHistoryEntry.Ground.NAMED;
            case "RECEIVED_PARCEL" -> AccessHistoryEntry.Ground.WAS_ASKED;
            case "BREAK_GLASS", "HELD_BACK", "NEEDS_SECOND_PERSON" -> AccessHistoryEntry.Ground.EMERGENCY;
            default -> null;
        };
    }

    private static @Nullable EmergencyReason emergency(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return reason == null ? null : EmergencyReason.valueOf(reason);
    }

    private static @Nullable Role role(String written) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(written))
                .findFirst()
                .orElse(null);
    }
}
