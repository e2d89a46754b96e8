package no.fotfeste.sharing.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import no.fotfeste.sharing.RecipientId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What recipients have promised, and when somebody asks them whether it still holds. */
@Component
public class PromiseRepository {

    private final JdbcClient database;
    private final Clock clock;

    PromiseRepository(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes a promise. */
    public void add(OpenCase opened, Promise promise) {
        database.sql("""
                        insert into sharing.promise (
                            case_id, id, recipient_id, kind, words, promised_by, promised_on, review_on, noted_at, noted_by)
                        values (:caseId, :id, :recipient, :kind, :words, :promisedBy, :on, :review, :now, :by)
                        """)
                .param("caseId", opened.id().value())
                .param("id", promise.id().value())
                .param("recipient", promise.recipient().value())
                .param("kind", promise.kind().name())
                .param(
                        "words",
                        promise.words().reveal().isBlank()
                                ? null
                                : opened.seal(promise.words().reveal()).bytes(),
                        Types.BINARY)
                .param("promisedBy", opened.seal(promise.by().reveal()).bytes())
                .param("on", promise.on())
                .param("review", promise.reviewOn())
                .param("now", Timestamp.from(clock.instant()))
                .param(
                        "by",
                        opened.viewer()
                                .orElseThrow(() -> new IllegalStateException("Only people note promises"))
                                .account()
                                .value())
                .update();
    }

    /** All of a case, those that hold first. One statement. */
    public List<Promise> of(OpenCase opened) {
        return database.sql("""
                        select * from sharing.promise where case_id = :caseId
                        order by ended_on nulls first, promised_on, id
                        limit 500
                        """)
                .param("caseId", opened.id().value())
                .query((row, number) -> read(opened, row))
                .list();
    }

    /** They were asked: it still holds until the next time somebody asks. False when somebody else has changed it since it was read. */
    public boolean review(OpenCase opened, PromiseId id, int version, LocalDate next) {
        return change(opened, id, version, next, null);
    }

    /** They were asked: it no longer holds. False when somebody else has changed it since it was read. */
    public boolean end(OpenCase opened, PromiseId id, int version) {
        return change(opened, id, version, null, LocalDate.now(clock));
    }

    private boolean change(
            OpenCase opened, PromiseId id, int version, @Nullable LocalDate next, @Nullable LocalDate ended) {
        return database.sql("""
                                update sharing.promise
                                set reviewed_on = :today, review_on = coalesce(:next, review_on), ended_on = :ended,
                                    version = version + 1
                                where case_id = :caseId and id = :id and version = :version and ended_on is null
                                """)
                        .param("today", LocalDate.now(clock))
                        .param("next", next, Types.DATE)
                        .param("ended", ended, Types.DATE)
                        .param("caseId", opened.id().value())
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /**
     * A promise that somebody should ask about.
     *
     * @param recipient null where the name of an office would tell a place
     */
    public record Due(CaseId caseId, @Nullable Sealed recipient, LocalDate reviewOn) {}

    /** Those of all cases the viewer may see, the longest overdue first. One statement. */
    public List<Due> due(Viewing viewing, LocalDate today) {
        return database.sql("""
                        select p.case_id, r.name, p.review_on,
                               c.tells_no_place
                        from sharing.promise p
                        join casefile.case_in_brief c on c.case_id = p.case_id
                        join sharing.recipient r on r.case_id = p.case_id and r.id = p.recipient_id
                        where p.ended_on is null and p.review_on <= :today
                          and p.case_id in (select visible.case_id from access.visible_cases() as visible (case_id))
                        order by p.review_on, p.id
                        limit 50
                        """)
                .param("today", today)
                .query((row, number) -> new Due(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getBoolean("tells_no_place") ? null : Sealed.of(row.getBytes("name")),
                        row.getObject("review_on", LocalDate.class)))
                .list();
    }

    private static Promise read(OpenCase opened, ResultSet row) throws SQLException {
        byte[] words = row.getBytes("words");
        return new Promise(
                new PromiseId(row.getObject("id", UUID.class)),
                new RecipientId(row.getObject("recipient_id", UUID.class)),
                Promise.Kind.valueOf(row.getString("kind")),
                Secret.of(words == null ? "" : opened.unseal(Sealed.of(words))),
                Secret.of(opened.unseal(Sealed.of(row.getBytes("promised_by")))),
                row.getObject("promised_on", LocalDate.class),
                row.getObject("review_on", LocalDate.class),
                row.getObject("reviewed_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getInt("version"));
    }
}
