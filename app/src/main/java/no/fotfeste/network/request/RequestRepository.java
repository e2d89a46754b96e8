package no.fotfeste.network.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.fotfeste.access.door.OpenParcel;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.ParcelId;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import no.fotfeste.kernel.TimeOrderedUuid;
import no.fotfeste.plan.MeasureId;
import no.fotfeste.sharing.DecisionId;
import no.fotfeste.sharing.PieceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of requests. Whether they are seen is for the door and row security; both sides read and write them through a parcel. */
@Component
class RequestRepository {

    private final JdbcClient database;

    RequestRepository(JdbcClient database) {
        this.database = database;
    }

    void insert(OpenParcel parcel, Request request, @Nullable RequestId about) {
        database.sql("""
                        insert into network.request (
                            case_id, id, parcel_id, kind, measure_id, about_id, subject, sender_body_id, by_function, sent_by, sender_name,
                            receiver_body_id, receiver_contact_id, route, wished_on,
                            state, sent_at, state_since, remind_at)
                        values (
                            :caseId, :id, :parcel, :kind, :measure, :about, :subject, :sender, :byFunction, :sentBy, :senderName,
                            :receiver, :contact, :route, :wishedOn,
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
                .param("byFunction", request.byFunction())
                .param("sentBy", account(parcel), Types.OTHER)
                .param("senderName", parcel.seal(request.senderName()).bytes())
                .param("receiver", request.receiver().value())
                .param("contact", value(request.contact()), Types.OTHER)
                .param("route", request.route().name())
                .param("wishedOn", request.wishedOn(), Types.DATE)
                .param("state", request.state().name())
                .param("sentAt", Timestamp.from(request.sentAt()))
                .param("remindAt", timestamp(request.remindAt()), Types.TIMESTAMP)
                .update();
    }

    /** Whether the case is one whose requests tell no place. */
    boolean goesByFunction(CaseId caseId) {
        return database.sql("""
                        select tells_no_place from casefile.case_in_brief where case_id = :caseId
                        """)
                .param("caseId", caseId.value())
                .query(Boolean.class)
                .single();
    }

    /** What is shared, each piece with the decision that allows it. The table refuses what no decision in force allows. */
    void share(OpenParcel parcel, RequestId request, List<Piece> pieces, Map<PieceKind, DecisionId> allowed) {
        database.sql("""
                        insert into network.request_piece (
                            case_id, id, parcel_id, request_id, position, kind, readiness, text, decision_id)
                        select :caseId, each.id, :parcel, :request, each.position, each.kind, each.readiness, each.text,
                               each.decision
                        from unnest(:ids::uuid[], :positions::integer[], :kinds::text[], :readiness::text[], :texts::bytea[],
                                    :decisions::uuid[])
                            as each (id, position, kind, readiness, text, decision)
                        """)
                .param("caseId", parcel.caseId().value())
                .param("parcel", parcel.id().value())
                .param("request", request.value())
                .param(
                        "ids",
                        pieces.stream().map(piece -> TimeOrderedUuid.next()).toArray(UUID[]::new))
                .param("positions", IntStream.range(0, pieces.size()).boxed().toArray(Integer[]::new))
                .param("kinds", pieces.stream().map(each -> each.kind().name()).toArray(String[]::new))
                .param(
                        "readiness",
                        pieces.stream().map(RequestRepository::readiness).toArray(String[]::new))
                .param(
                        "decisions",
                        pieces.stream()
                                .map(each -> value(allowed.get(each.kind())))
                                .toArray(UUID[]::new))
                .param(
                        "texts",
                        pieces.stream()
                                .map(piece -> parcel.seal(piece.text().reveal()).bytes())
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
                .param("byName", seal(parcel, event.byName().reveal()), Types.BINARY)
                .param("contact", value(event.contact()), Types.OTHER)
                .param("named", seal(parcel, event.person().reveal()), Types.BINARY)
                .param("reason", event.reason() == null ? null : event.reason().name(), Types.VARCHAR)
                .param("text", seal(parcel, event.text().reveal()), Types.BINARY)
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

    /** Ends the receiver's reading of what was shared: so long after a moment, or after now where that moment has not come. */
    void endSharing(OpenParcel parcel, RequestId request, Instant at, Duration after) {
        database.sql("""
                        update network.request set shared_until = least(:at, now()) + cast(:after as interval)
                        where case_id = :caseId and id = :id
                        """)
                .param("at", Timestamp.from(at))
                .param("after", after.toString())
                .param("caseId", parcel.caseId().value())
                .param("id", request.value())
                .update();
    }

    /** What of a request its receiver may still be told, whoever asks. */
    Set<PieceKind> stillShared(OpenParcel parcel, Request request) {
        return Set.copyOf(database.sql("""
                        select kind from network.request_piece
                        where case_id = :caseId and request_id = :request
                          and (decision_id is null or sharing.still_allowed(case_id, :receiver, kind))
                        """)
                .param("caseId", parcel.caseId().value())
                .param("request", request.id().value())
                .param("receiver", request.receiver().value())
                .query((row, number) -> PieceKind.valueOf(row.getString("kind")))
                .list());
    }

    /** Whether who accepts may still be let into the case: it was asked for before there were decisions, or it still stands. */
    boolean mayTakeOver(OpenParcel parcel, Request handOver) {
        return database.sql("""
                        select sharing.still_allowed(:caseId, :receiver, 'WHOLE_CASE') or exists (
                            select from network.request_piece
                            where case_id = :caseId and request_id = :request and decision_id is null)
                        """)
                .param("caseId", parcel.caseId().value())
                .param("receiver", handOver.receiver().value())
                .param("request", handOver.id().value())
                .query(Boolean.class)
                .single();
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
                .map(bare -> filled(parcel, bare));
    }

    private Request filled(OpenParcel parcel, Request bare) {
        List<Piece> shared = shared(parcel, bare.id());
        String question = shared.stream()
                .filter(each -> each.kind() == PieceKind.QUESTION)
                .map(piece -> piece.text().reveal())
                .findFirst()
                .orElse("");
        List<Piece> pieces = shared.stream()
                .filter(each -> each.kind() != PieceKind.QUESTION)
                .toList();
        return bare.with(question, pieces, events(parcel, bare.id()));
    }

    private List<Piece> shared(OpenParcel parcel, RequestId request) {
        return database.sql("""
                        select kind, readiness, text from network.request_piece
                        where case_id = :caseId and request_id = :request
                        order by position
                        """)
                .param("caseId", parcel.caseId().value())
                .param("request", request.value())
                .query((row, number) -> new Piece(
                        PieceKind.valueOf(row.getString("kind")),
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
                        Secret.of(unseal(parcel, row.getBytes("by_name"))),
                        Secret.of(unseal(parcel, row.getBytes("named"))),
                        contact(row.getObject("contact_id", UUID.class)),
                        row.getString("reason") == null ? null : DeclineReason.valueOf(row.getString("reason")),
                        Secret.of(unseal(parcel, row.getBytes("text")))))
                .list();
    }

    private static Request read(OpenParcel parcel, ResultSet row) throws SQLException {
        Timestamp remind = row.getTimestamp("remind_at");
        return new Request(
                new RequestId(row.getObject("id", UUID.class)),
                parcel.id(),
                new Request.Asked(
                        RequestKind.valueOf(row.getString("kind")),
                        measure(row.getObject("measure_id", UUID.class)),
                        row.getString("subject"),
                        new Signature(
                                new BodyId(row.getObject("sender_body_id", UUID.class)),
                                parcel.unseal(Sealed.of(row.getBytes("sender_name"))),
                                row.getBoolean("by_function")),
                        new BodyId(row.getObject("receiver_body_id", UUID.class)),
                        contact(row.getObject("receiver_contact_id", UUID.class)),
                        DeliveryRoute.valueOf(row.getString("route")),
                        Secret.of(""),
                        row.getObject("wished_on", LocalDate.class)),
                new Request.Progress(
                        RequestState.valueOf(row.getString("state")),
                        row.getTimestamp("sent_at").toInstant(),
                        row.getTimestamp("state_since").toInstant(),
                        row.getInt("reminder_level"),
                        instant(remind),
                        instant(row.getTimestamp("shared_until"))),
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

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
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

    private static @Nullable String readiness(Piece piece) {
        Piece.Readiness readiness = piece.readiness();
        return readiness == null ? null : readiness.name();
    }
}
