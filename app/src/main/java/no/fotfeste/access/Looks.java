package no.fotfeste.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the log who has looked at a case, and who was refused. */
@Component
public class Looks {

    private final JdbcClient database;

    Looks(JdbcClient database) {
        this.database = database;
    }

    /** The latest first, in one statement. */
    public List<Look> of(OpenCase opened, int most, int skipped) {
        return database.sql("""
                        select l.at, a.display_name, l.role, l.purpose, l.decision
                        from access.log l
                        left join access.account a on a.id = l.account
                        where l.case_id = :caseId
                        order by l.id desc
                        limit :most offset :skipped
                        """)
                .param("caseId", opened.id().value())
                .param("most", most)
                .param("skipped", skipped)
                .query((row, number) -> look(row))
                .list();
    }

    private static Look look(ResultSet row) throws SQLException {
        return new Look(
                row.getTimestamp("at").toInstant(),
                row.getString("display_name"),
                role(row.getString("role")),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("decision").equals("PERMIT"));
    }

    private static @Nullable Role role(String written) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(written))
                .findFirst()
                .orElse(null);
    }
}
