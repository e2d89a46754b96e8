package no.fotfeste.directory.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was changed, by whom and when. The database itself writes it down. */
@Component
public class ChangeHistory {

    private static final String CHANGE = """
            select c.field, c.contact_id, c.municipality_number, c.before, c.after, c.account_id, p.proposed_by, c.at
            from directory.change c
            left join directory.proposal p on p.id = c.proposal_id
            """;

    private final JdbcClient database;

    ChangeHistory(JdbcClient database) {
        this.database = database;
    }

    /** What was changed about a body and the people there, the latest first. */
    public List<Change> of(BodyId body, int most) {
        return database.sql(CHANGE + "where c.body_id = :body order by c.at desc, c.id desc limit :most")
                .param("body", body.value())
                .param("most", most)
                .query(ChangeHistory::change)
                .list();
    }

    /** Who was named to be asked in a municipality, the latest first. */
    public List<Change> ofContactLevel(MunicipalityNumber place, int most) {
        return database.sql(CHANGE + """
                        where c.municipality_number = :place and c.field = 'contact_id'
                        order by c.at desc, c.id desc
                        limit :most
                        """)
                .param("place", place.value())
                .param("most", most)
                .query(ChangeHistory::change)
                .list();
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        UUID contact = row.getObject("contact_id", UUID.class);
        String place = row.getString("municipality_number");
        return new Change(
                EntryField.of(row.getString("field")),
                contact == null ? null : new ContactId(contact),
                place == null ? null : new MunicipalityNumber(place),
                Secret.of(Objects.requireNonNullElse(row.getString("before"), "")),
                Secret.of(Objects.requireNonNullElse(row.getString("after"), "")),
                account(row, "account_id"),
                account(row, "proposed_by"),
                row.getTimestamp("at").toInstant());
    }

    private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        UUID account = row.getObject(column, UUID.class);
        return account == null ? null : new AccountId(account);
    }
}
