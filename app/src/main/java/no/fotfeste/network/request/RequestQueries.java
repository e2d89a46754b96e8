package no.fotfeste.network.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.ParcelId;
import no.fotfeste.kernel.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests as lists, one statement each. Row security decides which of them the viewer may see. */
@Component
public class RequestQueries {

    private static final Duration CLOSED_SHOWN = Duration.ofDays(30);

    private static final String LINE = """
            select request.id, request.case_id, request.parcel_id, request.kind, request.subject, request.state,
                   request.sent_at, request.state_since, request.wished_on, request.reminder_level,
                   case when request.by_function then '' else sender.name end as sender, sender.service_type as sender_type,
                   case when closed.case_id is null then receiver.name else '' end as receiver,
                   receiver.service_type as receiver_type,
                   case when closed.case_id is null then contact.name end as contact,
                   %s as unreadable
            from network.request request
            join directory.body_in_brief sender on sender.id = request.sender_body_id
            join directory.body_in_brief receiver on receiver.id = request.receiver_body_id
            left join directory.contact_in_brief contact on contact.id = request.receiver_contact_id
            left join casefile.case_in_brief closed on closed.case_id = request.case_id and closed.tells_no_place
            """;

    private static final String WITH_END = LINE.formatted("""
            request.state in ('SENT', 'DELIVERED', 'OPENED', 'ACCEPTED') and not exists (
                select from network.request_piece piece
                where piece.case_id = request.case_id and piece.request_id = request.id
                  and (piece.decision_id is null
                       or sharing.still_allowed(request.case_id, request.receiver_body_id, piece.kind)))
            """.strip());

    /** Where it is not asked: it costs, and is not shown. */
    private static final String WITHOUT_END = LINE.formatted("false");

    private final JdbcClient database;
    private final Clock clock;

    RequestQueries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What the viewer's body has been asked: what has waited longest first, and after it what is closed, only for some time, the latest first. */
    public List<RequestLine> inbox(Viewing viewing) {
        return database.sql(WITH_END + """
                        where request.receiver_body_id = :body
                          and request.state <> 'RECALLED'
                          and (request.state in ('SENT', 'DELIVERED', 'OPENED', 'ACCEPTED') or request.state_since > :shown)
                        order by request.state in ('DECLINED', 'COMPLETED'),
                                 case when request.state in ('DECLINED', 'COMPLETED') then null else request.sent_at end,
                                 request.state_since desc
                        limit 200
                        """)
                .param("body", viewing.viewer().body().value())
                .param("shown", Timestamp.from(clock.instant().minus(CLOSED_SHOWN)))
                .query((row, number) -> line(row))
                .list();
    }

    /** What the viewer's body had read, and was recalled, in the time that what is closed is shown: who did it and when, and no more. */
    public List<Recalled> recalled(Viewing viewing) {
        return database.sql("select * from network.recalled_here(:shown)")
                .param("shown", Timestamp.from(clock.instant().minus(CLOSED_SHOWN)))
                .query((row, number) -> new Recalled(
                        new RequestLine.Party(row.getString("sender"), row.getString("sender_type")),
                        row.getTimestamp("recalled_at").toInstant()))
                .list();
    }

    /** That something was recalled. */
    public record Recalled(RequestLine.Party sender, Instant at) {}

    /** How many in the inbox await an answer. */
    public int awaiting(Viewing viewing) {
        return Objects.requireNonNull(database.sql("""
                        select count(*) from network.request
                        where receiver_body_id = :body and state in ('SENT', 'DELIVERED', 'OPENED')
                        """)
                .param("body", viewing.viewer().body().value())
                .query(Integer.class)
                .single());
    }

    /** What the viewer's body has asked others and not got an answer to, the longest wait first. */
    public List<RequestLine> unanswered(Viewing viewing) {
        return database.sql(WITHOUT_END + """
                        where request.sender_body_id = :body
                          and request.kind <> 'ESCALATION'
                          and request.state in ('SENT', 'DELIVERED', 'OPENED')
                        order by request.sent_at
                        limit 100
                        """)
                .param("body", viewing.viewer().body().value())
                .query((row, number) -> line(row))
                .list();
    }

    /** All requests of a case: those that await an answer first, then the newest. */
    public List<RequestLine> of(OpenCase opened) {
        return database.sql(WITH_END + """
                        where request.case_id = :caseId
                        order by request.state in ('SENT', 'DELIVERED', 'OPENED') desc, request.sent_at desc
                        limit 200
                        """)
                .param("caseId", opened.id().value())
                .query((row, number) -> line(row))
                .list();
    }

    /** Adults' open cases that nobody has coordinated since a moment, the oldest first: those the viewer may see. */
    public List<Uncoordinated> uncoordinated(Viewing viewing, Duration since) {
        return database.sql("""
                        select c.case_id, c.opened_at
                        from casefile.case_in_brief c
                        where c.kind = 'ADULT' and not c.is_closed and c.opened_at < :before
                          and c.case_id in (
                            select visible.case_id from access.visible_open_cases() as visible (case_id))
                          and not exists (
                              select from network.coordination k where k.case_id = c.case_id and k.open_until is null)
                        order by c.opened_at
                        limit 50
                        """)
                .param("before", Timestamp.from(clock.instant().minus(since)))
                .query((row, number) -> new Uncoordinated(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getTimestamp("opened_at").toInstant()))
                .list();
    }

    /** A case without a coordinating service. */
    public record Uncoordinated(CaseId caseId, Instant openedAt) {}

    private static RequestLine line(ResultSet row) throws SQLException {
        return new RequestLine(
                new RequestId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                new ParcelId(row.getObject("parcel_id", UUID.class)),
                RequestKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                new RequestLine.Party(row.getString("sender"), row.getString("sender_type")),
                new RequestLine.Addressee(
                        new RequestLine.Party(row.getString("receiver"), row.getString("receiver_type")),
                        Secret.ofNullable(row.getString("contact"))),
                new RequestLine.Progress(
                        RequestState.valueOf(row.getString("state")),
                        row.getTimestamp("sent_at").toInstant(),
                        row.getTimestamp("state_since").toInstant(),
                        row.getObject("wished_on", LocalDate.class),
                        row.getInt("reminder_level")),
                row.getBoolean("unreadable"));
    }
}
