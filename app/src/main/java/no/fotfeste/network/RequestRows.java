package no.fotfeste.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.fotfeste.access.OpenParcel;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.ParcelId;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.TimeOrderedUuid;
import no.fotfeste.plan.MeasureId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of requests. Whether they are seen is for the door and row security; both sides read and write them through a parcel. */
@Component
class RequestRows {

    private final JdbcClient database;

    RequestRows(JdbcClient database) {
        this.database = database;
    }

    void insert(OpenParcel parcel, Request request, @Nullable RequestId about) {
        database.sql("""
                        insert into network.request (
                            case_id, id, parcel_id, kind, measure_id, about_id, subject, sender_body_id, sent_by, sender_name,
                            receiver_body_id, receiver_contact_id, route, question, wished_on,
                            state, sent_at, state_since, remind_at)
                        values (
                            :caseId, :id, :parcel, :kind, :measure, :about, :subject, :sender, :sentBy, :senderName,
                            :receiver, :contact, :route, :question, :wishedOn,
                            :state, :sentAt, :sentAt, :remindAt)
                        """)
                .param("caseId", parcel.caseId().value())
                .param("id", request.id().value())
                .param("parcel", parcel.id().value())
                .param("kind", request.kind().name())
                .param("measure", value(request.measure()), Types.OTHER)
                .param("about", value(about), Types.OTHER)
                .param("subject", request.subject())
                .param("sender", request.sender().value())
                .param("sentBy", account(parcel), Types.OTHER)
                .param("senderName", parcel.seal(request.senderName()).bytes())
                .param("receiver", request.receiver().value())
                .param("contact", value(request.contact()), Types.OTHER)
                .param("route", request.route().name())
                .param("question", parcel.seal(request.question()).bytes())
                .param("wishedOn", request.wishedOn(), Types.DATE)
                .param("state", request.state().name())
                .param("sentAt", Timestamp.from(request.sentAt()))
                .param("remindAt", timestamp(request.remindAt()), Types.TIMESTAMP)
                .update();
        insertPieces(parcel, request);
    }

    private void insertPieces(OpenParcel parcel, Request request) {
        List<Piece> pieces = request.pieces();
        database.sql("""
                        insert into network.request_piece (case_id, id, parcel_id, request_id, position, kind, readiness, text)
                        select :caseId, each.id, :parcel, :request, each.position, each.kind, each.readiness, each.text
                        from unnest(:ids::uuid[], :positions::integer[], :kinds::text[], :readiness::text[], :texts::bytea[])
                            as each (id, position, kind, readiness, text)
                        """)
                .param("caseId", parcel.caseId().value())
                .param("parcel", parcel.id().value())
                .param("request", request.id().value())
                .param(
                        "ids",
                        pieces.stream().map(piece -> TimeOrderedUuid.next()).toArray(UUID[]::new))
                .param("positions", IntStream.range(0, pieces.size()).boxed().toArray(Integer[]::new))
                .param(
                        "kinds",
                        pieces.stream().map(piece -> piece.kind().name()).toArray(String[]::new))
                .param("readiness", pieces.stream().map(RequestRows::readiness).toArray(String[]::new))
                .param(
                        "texts",
                        pieces.stream()
                                .map(piece -> parcel.seal(piece.text()).bytes())
                                .toArray(byte[][]::new))
                .update();
    }

    void add(OpenParcel parcel, RequestId request, RequestEvent event) {
        database.sql("""
                        insert into network.request_event (
                            case_id, id, parcel_id, request_id, at, kind, by_account, by_name, contact_id, named, reason, text)
                        values (
                            :caseId, :id, :parcel, :request, :at, :kind, :account, :byName, :contact, :named, :reason, :text)
                        """)
                .param("caseId", parcel.caseId().value())
                .param("id", TimeOrderedUuid.next())
                .param("parcel", parcel.id().value())
                .param("request", request.value())
                .param("at", Timestamp.from(event.at()))
                .param("kind", event.kind().name())
                .param("account", account(parcel), Types.OTHER)
                .param("byName", seal(parcel, event.byName()), Types.BINARY)
                .param("contact", value(event.contact()), Types.OTHER)
                .param("named", seal(parcel, event.person()), Types.BINARY)
                .param("reason", event.reason() == null ? null : event.reason().name(), Types.VARCHAR)
                .param("text", seal(parcel, event.text()), Types.BINARY)
                .update();
    }

    /** Sets where a request is; false when somebody else has changed it since it was read. */
    boolean change(
            OpenParcel parcel, Request read, RequestState state, Instant since, int level, @Nullable Instant next) {
        return database.sql("""
                                update network.request
                                set state = :state, state_since = :since, reminder_level = :level, remind_at = :next,
                                    version = version + 1
                                where case_id = :caseId and id = :id and version = :version
                                """)
                        .param("state", state.name())
                        .param("since", Timestamp.from(since))
                        .param("level", level)
                        .param("next", timestamp(next), Types.TIMESTAMP)
                        .param("caseId", parcel.caseId().value())
                        .param("id", read.id().value())
                        .param("version", read.version())
                        .update()
                == 1;
    }

    /** Which parcel a request of a case lies in. */
    Optional<ParcelId> parcelOf(CaseId caseId, RequestId request) {
        return database.sql("select parcel_id from network.request where case_id = :caseId and id = :id")
                .param("caseId", caseId.value())
                .param("id", request.value())
                .query(UUID.class)
                .optional()
                .map(ParcelId::new);
    }

    /** The request of a parcel, in three statements. */
    Optional<Request> find(OpenParcel parcel) {
        return database.sql("select * from network.request where case_id = :caseId and parcel_id = :parcel")
                .param("caseId", parcel.caseId().value())
                .param("parcel", parcel.id().value())
                .query((row, number) -> read(parcel, row))
                .optional()
                .map(bare -> bare.with(pieces(parcel, bare.id()), events(parcel, bare.id())));
    }

    private List<Piece> pieces(OpenParcel parcel, RequestId request) {
        return database.sql("""
                        select kind, readiness, text from network.request_piece
                        where case_id = :caseId and request_id = :request
                        order by position
                        """)
                .param("caseId", parcel.caseId().value())
                .param("request", request.value())
                .query((row, number) -> new Piece(
                        Piece.Kind.valueOf(row.getString("kind")),
                        row.getString("readiness") == null ? null : Piece.Readiness.valueOf(row.getString("readiness")),
                        parcel.unseal(Sealed.of(row.getBytes("text")))))
                .list();
    }

    private List<RequestEvent> events(OpenParcel parcel, RequestId request) {
        return database.sql("""
                        select at, kind, by_name, contact_id, named, reason, text from network.request_event
                        where case_id = :caseId and request_id = :request
                        order by at, id
                        """)
                .param("caseId", parcel.caseId().value())
                .param("request", request.value())
                .query((row, number) -> new RequestEvent(
                        row.getTimestamp("at").toInstant(),
                        RequestEvent.Kind.valueOf(row.getString("kind")),
                        unseal(parcel, row.getBytes("by_name")),
                        unseal(parcel, row.getBytes("named")),
                        contact(row.getObject("contact_id", UUID.class)),
                        row.getString("reason") == null ? null : DeclineReason.valueOf(row.getString("reason")),
                        unseal(parcel, row.getBytes("text"))))
                .list();
    }

    private static Request read(OpenParcel parcel, ResultSet row) throws SQLException {
        Timestamp remind = row.getTimestamp("remind_at");
        return new Request(
                new RequestId(row.getObject("id", UUID.class)),
                parcel.id(),
                RequestKind.valueOf(row.getString("kind")),
                measure(row.getObject("measure_id", UUID.class)),
                row.getString("subject"),
                new BodyId(row.getObject("sender_body_id", UUID.class)),
                parcel.unseal(Sealed.of(row.getBytes("sender_name"))),
                new BodyId(row.getObject("receiver_body_id", UUID.class)),
                contact(row.getObject("receiver_contact_id", UUID.class)),
                Route.valueOf(row.getString("route")),
                parcel.unseal(Sealed.of(row.getBytes("question"))),
                row.getObject("wished_on", LocalDate.class),
                RequestState.valueOf(row.getString("state")),
                row.getTimestamp("sent_at").toInstant(),
                row.getTimestamp("state_since").toInstant(),
                row.getInt("reminder_level"),
                remind == null ? null : remind.toInstant(),
                row.getInt("version"),
                List.of(),
                List.of());
    }

    private static @Nullable MeasureId measure(@Nullable UUID id) {
        return id == null ? null : new MeasureId(id);
    }

    private static @Nullable ContactId contact(@Nullable UUID id) {
        return id == null ? null : new ContactId(id);
    }

    private static @Nullable String readiness(Piece piece) {
        return piece.readiness() == null ? null : piece.readiness().name();
    }

    private static @Nullable UUID value(@Nullable Identifier id) {
        return id == null ? null : id.value();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable UUID account(OpenParcel parcel) {
        return parcel.viewer().map(viewer -> viewer.account().value()).orElse(null);
    }

    private static byte @Nullable [] seal(OpenParcel parcel, String text) {
        return text.isEmpty() ? null : parcel.seal(text).bytes();
    }

    private static String unseal(OpenParcel parcel, byte @Nullable [] bytes) {
        return bytes == null ? "" : parcel.unseal(Sealed.of(bytes));
    }
}
