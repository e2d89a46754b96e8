package no.fotfeste.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.TimeOrderedUuid;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that say what stands, kind by kind. */
@Component
public class SharingRuleRepository {

    private static final String OF_BODY = """
            select decision_id, kind, ground, from_on, until_on, ended_at
            from sharing.decision_piece
            where case_id = :caseId and body_id = :body and ended_at is null
            order by id
            """;

    private final JdbcClient database;

    SharingRuleRepository(JdbcClient database) {
        this.database = database;
    }

    /** What stands about a body. */
    public SharingRules of(OpenCase opened, BodyId body) {
        return read(opened, OF_BODY, body.value());
    }

    /** The same, and nobody can withdraw any of it before this transaction ends. */
    SharingRules held(OpenCase opened, BodyId body) {
        return read(opened, OF_BODY + "for share", body.value());
    }

    public SharingRules of(OpenCase opened, RecipientId recipient) {
        return read(opened, OF_BODY.replace("body_id", "recipient_id"), recipient.value());
    }

    private SharingRules read(OpenCase opened, String query, UUID about) {
        return new SharingRules(database.sql(query)
                .param("caseId", opened.id().value())
                .param("body", about)
                .query((row, number) -> standing(row))
                .list());
    }

    private static SharingRule standing(ResultSet row) throws SQLException {
        String ground = row.getString("ground");
        return new SharingRule(
                new DecisionId(row.getObject("decision_id", UUID.class)),
                PieceKind.valueOf(row.getString("kind")),
                ground == null ? null : Ground.valueOf(ground),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getTimestamp("ended_at") != null);
    }

    void add(OpenCase opened, Recipient recipient, List<SharingRule> fresh) {
        SharingRule any = fresh.getFirst();
        database.sql("""
                        insert into sharing.decision_piece (
                            case_id, id, decision_id, recipient_id, body_id, kind, shares, ground, from_on, until_on)
                        select :caseId, each.id, :decision, :recipient, :body, each.kind, :shares, :ground, :from, :until
                        from unnest(:ids::uuid[], :kinds::text[]) as each (id, kind)
                        """)
                .param("caseId", opened.id().value())
                .param("decision", any.decision().value())
                .param("recipient", recipient.id().value())
                .param(
                        "body",
                        recipient.body() == null ? null : recipient.body().value(),
                        Types.OTHER)
                .param("shares", !any.refuses())
                .param("ground", any.ground() == null ? null : any.ground().name(), Types.VARCHAR)
                .param("from", any.from())
                .param("until", any.until(), Types.DATE)
                .param(
                        "ids",
                        Stream.generate(TimeOrderedUuid::next)
                                .limit(fresh.size())
                                .toArray(UUID[]::new))
                .param("kinds", fresh.stream().map(each -> each.kind().name()).toArray(String[]::new))
                .update();
    }

    /** Ends what gives way to something new. */
    void replace(OpenCase opened, List<SharingRule> gone, Instant now) {
        if (gone.isEmpty()) {
            return;
        }
        database.sql("""
                        update sharing.decision_piece p set ended_at = :now, ended_why = 'REPLACED'
                        from unnest(:decisions::uuid[], :kinds::text[]) as each (decision, kind)
                        where p.case_id = :caseId and p.decision_id = each.decision and p.kind = each.kind
                          and p.ended_at is null
                        """)
                .param("now", Timestamp.from(now))
                .param("caseId", opened.id().value())
                .param(
                        "decisions",
                        gone.stream().map(each -> each.decision().value()).toArray(UUID[]::new))
                .param("kinds", gone.stream().map(each -> each.kind().name()).toArray(String[]::new))
                .update();
    }

    /** Ends all that a decision says; the number of kinds that still stood. */
    int withdraw(OpenCase opened, DecisionId decision, Instant now) {
        return database.sql("""
                        update sharing.decision_piece set ended_at = :now, ended_why = 'WITHDRAWN'
                        where case_id = :caseId and decision_id = :decision and ended_at is null
                        """)
                .param("now", Timestamp.from(now))
                .param("caseId", opened.id().value())
                .param("decision", decision.value())
                .update();
    }
}
