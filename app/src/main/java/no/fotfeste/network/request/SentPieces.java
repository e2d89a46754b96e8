package no.fotfeste.network.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.sharing.DecisionId;
import no.fotfeste.sharing.KnownPiece;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.sharing.SharedThings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What requests, hand-overs and coordination have told others, and how it stops. */
@Component
class SentPieces implements SharedThings {

    private final JdbcClient database;
    private final RequestService requests;

    SentPieces(JdbcClient database, RequestService requests) {
        this.database = database;
        this.requests = requests;
    }

    @Override
    public List<KnownPiece> of(OpenCase opened) {
        return Stream.concat(sent(opened).stream(), coordinating(opened).stream())
                .toList();
    }

    @Override
    public int statements() {
        return 2;
    }

    /** What was recalled before anybody there opened it is not known, unless it went by letter. The case itself is sent to nobody. */
    private List<KnownPiece> sent(OpenCase opened) {
        return database.sql("""
                        select p.kind, p.decision_id, r.receiver_body_id, r.route, r.sent_at, e.opened_at,
                               r.state <> 'RECALLED' and (r.shared_until is null or r.shared_until > now())
                                   and (p.decision_id is null
                                        or sharing.still_allowed(r.case_id, r.receiver_body_id, p.kind)) as readable
                        from network.request_piece p
                        join network.request r on r.case_id = p.case_id and r.id = p.request_id
                        left join lateral (
                            select min(at) as opened_at from network.request_event e
                            where e.case_id = r.case_id and e.request_id = r.id and e.kind = 'OPENED') e on true
                        where p.case_id = :caseId and r.kind <> 'ESCALATION'
                          and p.kind <> 'WHOLE_CASE'
                          and not (p.kind = 'QUESTION' and p.decision_id is null)
                          and (e.opened_at is not null or r.state <> 'RECALLED' or r.route = 'PAPER')
                        order by r.sent_at, p.position
                        """)
                .param("caseId", opened.id().value())
                .query((row, number) -> sent(row))
                .list();
    }

    private static KnownPiece sent(ResultSet row) throws SQLException {
        Timestamp openedAt = row.getTimestamp("opened_at");
        Timestamp since = openedAt == null ? row.getTimestamp("sent_at") : openedAt;
        boolean letter = DeliveryRoute.valueOf(row.getString("route")) == DeliveryRoute.PAPER;
        KnownPiece.Way unopened = letter ? KnownPiece.Way.LETTER : KnownPiece.Way.CAN_BE_READ;
        return new KnownPiece(
                new BodyId(row.getObject("receiver_body_id", UUID.class)),
                PieceKind.valueOf(row.getString("kind")),
                openedAt == null || letter ? unopened : KnownPiece.Way.READ_HERE,
                since.toInstant(),
                Optional.ofNullable(row.getObject("decision_id", UUID.class))
                        .map(DecisionId::new)
                        .orElse(null),
                null,
                row.getBoolean("readable"));
    }

    private List<KnownPiece> coordinating(OpenCase opened) {
        return database.sql("""
                        select body_id, provision, open_from, open_until from network.coordination
                        where case_id = :caseId
                        order by open_from
                        """)
                .param("caseId", opened.id().value())
                .query((row, number) -> new KnownPiece(
                        new BodyId(row.getObject("body_id", UUID.class)),
                        PieceKind.WHOLE_CASE,
                        KnownPiece.Way.SEES_THE_CASE,
                        row.getTimestamp("open_from").toInstant(),
                        null,
                        "network.provision." + row.getString("provision"),
                        row.getTimestamp("open_until") == null))
                .list();
    }

    @Override
    public int stop(OpenCase opened, DecisionId ended) {
        List<Request> stopped = database
                .sql("""
                        select distinct r.id
                        from network.request_piece p
                        join network.request r on r.case_id = p.case_id and r.id = p.request_id
                        where p.case_id = :caseId and p.decision_id = :decision
                          and r.state in ('SENT', 'DELIVERED', 'OPENED')
                          and not sharing.still_allowed(r.case_id, r.receiver_body_id, p.kind)
                        """)
                .param("caseId", opened.id().value())
                .param("decision", ended.value())
                .query((row, number) -> new RequestId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .flatMap(id -> requests.find(opened, id).stream())
                .toList();
        stopped.forEach(request -> requests.move(opened, request, request.version(), new RequestAction.Recall()));
        return stopped.size();
    }
}
