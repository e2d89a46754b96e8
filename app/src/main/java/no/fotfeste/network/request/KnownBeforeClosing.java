package no.fotfeste.network.request;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who had learnt something of a case before it was closed to named people, until somebody has agreed with them what happens with it. */
@Component
public class KnownBeforeClosing {

    private final JdbcClient database;
    private final Clock clock;

    KnownBeforeClosing(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A receiver to speak with. */
    public record Knower(CaseId caseId, RequestId request, RequestLine.Party receiver, Instant closedAt) {}

    void note(OpenCase opened, RequestId request, Instant closedAt) {
        database.sql("""
                        insert into network.known_before_closing (case_id, request_id, closed_at)
                        values (:caseId, :request, :closedAt)
                        on conflict (case_id, request_id) do update
                        set closed_at = excluded.closed_at, settled_at = null, settled_by = null
                        """)
                .param("caseId", opened.id().value())
                .param("request", request.value())
                .param("closedAt", Timestamp.from(closedAt))
                .update();
    }

    /** Those of all cases the viewer may see, the longest wait first, in one statement. */
    public List<Knower> unsettled(Viewing viewing) {
        return database.sql("""
                        select k.case_id, k.request_id, receiver.service_type as type, k.closed_at
                        from network.known_before_closing k
                        join network.request r on r.case_id = k.case_id and r.id = k.request_id
                        join directory.body_in_brief receiver on receiver.id = r.receiver_body_id
                        where k.settled_at is null
                        order by k.closed_at, k.request_id
                        limit 50
                        """)
                .query((row, number) -> new Knower(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new RequestId(row.getObject("request_id", UUID.class)),
                        new RequestLine.Party("", row.getString("type")),
                        row.getTimestamp("closed_at").toInstant()))
                .list();
    }

    /** Whether somebody must still speak with the receiver of this request. */
    public boolean isUnsettled(OpenCase opened, RequestId request) {
        return database.sql("""
                        select exists (
                            select from network.known_before_closing
                            where case_id = :caseId and request_id = :request and settled_at is null)
                        """)
                .param("caseId", opened.id().value())
                .param("request", request.value())
                .query(Boolean.class)
                .single();
    }

    /** Somebody has agreed with the receiver what happens with what they know. Saying it twice changes nothing. */
    public void settle(OpenCase opened, RequestId request) {
        settle(opened, request, account(opened));
    }

    /** There is nothing to agree on any more: somebody has opened the case again. */
    void settle(OpenCase opened, RequestId request, AccountId by) {
        settle(opened, request, by.value());
    }

    private void settle(OpenCase opened, RequestId request, @Nullable UUID by) {
        database.sql("""
                        update network.known_before_closing
                        set settled_at = greatest(:now, closed_at), settled_by = :by
                        where case_id = :caseId and request_id = :request and settled_at is null
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by, Types.OTHER)
                .param("caseId", opened.id().value())
                .param("request", request.value())
                .update();
    }

    private static @Nullable UUID account(OpenCase opened) {
        return opened.viewer().map(viewer -> viewer.account().value()).orElse(null);
    }
}
