package no.fotfeste.stay.reception;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import no.fotfeste.kernel.TimeOrderedUuid;
import no.fotfeste.web.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how each case began. Who is turned away has a case too, so that somebody follows up. */
@Component
public class EnquiryRepository {

    private final JdbcClient database;

    EnquiryRepository(JdbcClient database) {
        this.database = database;
    }

    /**
     * An enquiry as it was kept.
     *
     * @param receivedAt when the person called or came
     */
    public record Enquiry(
            Channel channel,
            ContactRoute route,
            Instant receivedAt,
            Outcome outcome,
            @Nullable RefusalReason refusalReason,
            @Nullable Alternative alternative,
            Secret<String> note) {}

    /** Keeps an enquiry of a case that was just opened. */
    void add(OpenCase opened, Viewer receiver, NewEnquiry enquiry, Instant receivedAt, @Nullable DraftId draft) {
        database.sql("""
                        insert into stay.enquiry (
                            case_id, id, centre_id, channel, route, received_at, received_by, needs_place, outcome,
                            refusal_reason, alternative, note, reception_id)
                        values (
                            :caseId, :id, :centre, :channel, :route, :at, :by, :needsPlace, :outcome,
                            :reason, :alternative, :note, :draft)
                        """)
                .param("caseId", opened.id().value())
                .param("id", TimeOrderedUuid.next())
                .param("centre", receiver.body().value())
                .param("channel", enquiry.channel().name())
                .param("route", enquiry.route().name())
                .param("at", Timestamp.from(receivedAt))
                .param("by", receiver.account().value())
                .param("needsPlace", enquiry.needsPlace())
                .param("outcome", enquiry.outcome().name())
                .param("reason", name(enquiry.refusalReason()), Types.VARCHAR)
                .param("alternative", name(enquiry.alternative()), Types.VARCHAR)
                .param(
                        "note",
                        enquiry.note().reveal().isEmpty()
                                ? null
                                : opened.seal(enquiry.note().reveal()).bytes(),
                        Types.BINARY)
                .param("draft", draft == null ? null : draft.value(), Types.OTHER)
                .update();
    }

    /** The case that a reception became. */
    Optional<CaseId> becameCase(DraftId draft) {
        return database.sql("select case_id from stay.enquiry where reception_id = :draft")
                .param("draft", draft.value())
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    /** The latest enquiry of a case. */
    public Optional<Enquiry> latest(OpenCase opened) {
        return database.sql("""
                        select channel, route, received_at, outcome, refusal_reason, alternative, note
                        from stay.enquiry where case_id = :caseId order by received_at desc limit 1
                        """)
                .param("caseId", opened.id().value())
                .query((row, number) -> {
                    String reason = row.getString("refusal_reason");
                    String alternative = row.getString("alternative");
                    byte[] note = row.getBytes("note");
                    return new Enquiry(
                            Channel.valueOf(row.getString("channel")),
                            ContactRoute.valueOf(row.getString("route")),
                            row.getTimestamp("received_at").toInstant(),
                            Outcome.valueOf(row.getString("outcome")),
                            reason == null ? null : RefusalReason.valueOf(reason),
                            alternative == null ? null : Alternative.valueOf(alternative),
                            Secret.of(note == null ? "" : opened.unseal(Sealed.of(note))));
                })
                .optional();
    }
}
