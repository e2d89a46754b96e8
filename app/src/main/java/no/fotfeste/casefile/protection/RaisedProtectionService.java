package no.fotfeste.casefile.protection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.casefile.Protection;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody who does not lead has closed to named people: it holds at once, and a leader confirms it or lowers it within a day. */
@Component
public class RaisedProtectionService {

    /** For so long what was taken away is kept. */
    private static final Duration A_DAY = Duration.ofDays(1);

    private static final String READ = """
            select r.case_id, r.id, r.before, a.display_name, r.raised_at, r.confirm_by
            from casefile.raised_protection r
            join access.account_in_brief a on a.id = r.raised_by
            where r.decided_at is null
            """;

    private final JdbcClient database;
    private final Clock clock;

    RaisedProtectionService(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What waits in this case. */
    public Optional<RaisedProtection> waiting(OpenCase opened) {
        return database.sql(READ + "and r.case_id = :caseId")
                .param("caseId", opened.id().value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** What waits in the cases that the viewer may see, once for a family. One statement. */
    public List<RaisedProtection> waiting(Viewing viewing) {
        return database.sql("select distinct on (c.family_id) found.* from (" + READ + """
                        and r.case_id in (select v.case_id from access.visible_cases() as v (case_id))
                        ) found
                        join casefile.client_case c on c.case_id = found.case_id
                        order by c.family_id, c.kind, found.case_id
                        limit 20
                        """)
                .query((row, number) -> read(row))
                .list();
    }

    /** Somebody has raised the protection. What a leader does waits for nobody. */
    void raised(OpenCase opened, Protection before, Viewer by) {
        if (by.role() != Role.CENTRE_LEADER) {
            Instant now = clock.instant();
            database.sql("""
                            insert into casefile.raised_protection (case_id, before, raised_by, raised_at, confirm_by)
                            values (:caseId, :before, :by, :now, :confirmBy)
                            on conflict (case_id) where decided_at is null do nothing
                            """)
                    .param("caseId", opened.id().value())
                    .param("before", before.name())
                    .param("by", by.account().value())
                    .param("now", Timestamp.from(now))
                    .param("confirmBy", Timestamp.from(now.plus(A_DAY)))
                    .update();
        }
    }

    /** A leader has decided. */
    void decided(OpenCase opened, Viewer leader, boolean confirmed) {
        database.sql("""
                        update casefile.raised_protection
                        set decided_at = :now, decided_by = :leader, confirmed = :confirmed
                        where case_id = :caseId and decided_at is null
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("leader", leader.account().value())
                .param("confirmed", confirmed)
                .param("caseId", opened.id().value())
                .update();
    }

    private static RaisedProtection read(ResultSet row) throws SQLException {
        return new RaisedProtection(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getObject("id", UUID.class),
                Protection.ofWritten(row.getString("before")),
                Secret.of(row.getString("display_name")),
                row.getTimestamp("raised_at").toInstant(),
                row.getTimestamp("confirm_by").toInstant());
    }
}
