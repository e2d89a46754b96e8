package no.fotfeste.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import no.fotfeste.kernel.TimeOrderedUuid;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of decisions. */
@Component
class DecisionRepository {

    private final JdbcClient database;

    DecisionRepository(JdbcClient database) {
        this.database = database;
    }

    void insert(OpenCase opened, DecisionId id, RecipientId recipient, NewDecision what, Viewer by, Instant now) {
        Consent consent = what.consent();
        NewDecision.ChildsSay child = what.child();
        database.sql("""
                        insert into sharing.decision (
                            case_id, id, recipient_id, ground, purpose, reason, from_on, until_on,
                            decided_at, decided_by, decider_name, language, understood, given_by, child_wish, child_words)
                        values (
                            :caseId, :id, :recipient, :ground, :purpose, :reason, :from, :until,
                            :now, :by, :byName, :language, :understood, :givenBy, :wish, :words)
                        """)
                .param("caseId", opened.id().value())
                .param("id", id.value())
                .param("recipient", recipient.value())
                .param("ground", name(what.ground()), Types.VARCHAR)
                .param("purpose", sealed(opened, what.purpose().reveal()), Types.BINARY)
                .param("reason", sealed(opened, what.reason().reveal()), Types.BINARY)
                .param("from", what.from())
                .param("until", what.until(), Types.DATE)
                .param("now", Timestamp.from(now))
                .param("by", by.account().value())
                .param("byName", opened.seal(by.displayName()).bytes())
                .param("language", consent == null ? null : consent.language(), Types.VARCHAR)
                .param("understood", consent == null ? null : name(consent.understanding()), Types.VARCHAR)
                .param("givenBy", consent == null ? null : name(consent.givenBy()), Types.VARCHAR)
                .param("wish", child == null ? null : name(child.wish()), Types.VARCHAR)
                .param(
                        "words",
                        child == null ? null : sealed(opened, child.words().reveal()),
                        Types.BINARY)
                .update();
        if (consent != null && !consent.holders().isEmpty()) {
            insertHolders(opened, id, consent.holders());
        }
    }

    private void insertHolders(OpenCase opened, DecisionId id, List<ParentalResponsibility> holders) {
        database.sql("""
                        insert into sharing.holder (case_id, id, decision_id, part, name, answer)
                        select :caseId, each.id, :decision, each.part, each.name, each.answer
                        from unnest(:ids::uuid[], :parts::text[], :names::bytea[], :answers::text[])
                            as each (id, part, name, answer)
                        """)
                .param("caseId", opened.id().value())
                .param("decision", id.value())
                .param(
                        "ids",
                        Stream.generate(TimeOrderedUuid::next)
                                .limit(holders.size())
                                .toArray(UUID[]::new))
                .param("parts", holders.stream().map(each -> each.part().name()).toArray(String[]::new))
                .param(
                        "names",
                        holders.stream()
                                .map(each -> opened.seal(each.name().reveal()).bytes())
                                .toArray(byte[][]::new))
                .param(
                        "answers",
                        holders.stream().map(each -> each.answer().name()).toArray(String[]::new))
                .update();
    }

    /** Marks a decision as withdrawn; false when somebody has already. */
    boolean withdraw(OpenCase opened, DecisionId id, Viewer by, Instant now) {
        return database.sql("""
                                update sharing.decision set withdrawn_at = greatest(:now, decided_at), withdrawn_by = :by
                                where case_id = :caseId and id = :id and withdrawn_at is null
                                """)
                        .param("now", Timestamp.from(now))
                        .param("by", by.account().value())
                        .param("caseId", opened.id().value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** All of a case, the latest first. Two statements. */
    List<SharingDecision> of(OpenCase opened) {
        Map<DecisionId, List<ParentalResponsibility>> holders = holders(opened);
        return database.sql("""
                        select d.*, r.body_id, r.name as recipient_name,
                               array_agg(p.kind order by p.id) as kinds,
                               coalesce(array_agg(p.kind) filter (where p.ended_at is null), '{}') as standing
                        from sharing.decision d
                        join sharing.recipient r on r.case_id = d.case_id and r.id = d.recipient_id
                        join sharing.decision_piece p on p.case_id = d.case_id and p.decision_id = d.id
                        where d.case_id = :caseId
                        group by d.case_id, d.id, r.body_id, r.name
                        order by d.decided_at desc, d.id desc
                        limit 500
                        """)
                .param("caseId", opened.id().value())
                .query((row, number) -> read(opened, row, holders))
                .list();
    }

    private Map<DecisionId, List<ParentalResponsibility>> holders(OpenCase opened) {
        return database
                .sql("select decision_id, part, name, answer from sharing.holder where case_id = :caseId order by id")
                .param("caseId", opened.id().value())
                .query((row, number) -> Map.entry(
                        new DecisionId(row.getObject("decision_id", UUID.class)),
                        new ParentalResponsibility(
                                ParentalResponsibility.Part.valueOf(row.getString("part")),
                                opened.unseal(Sealed.of(row.getBytes("name"))),
                                ParentalResponsibility.Answer.valueOf(row.getString("answer")))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static SharingDecision read(
            OpenCase opened, ResultSet row, Map<DecisionId, List<ParentalResponsibility>> holders) throws SQLException {
        DecisionId id = new DecisionId(row.getObject("id", UUID.class));
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        return new SharingDecision(
                id,
                new Recipient(
                        new RecipientId(row.getObject("recipient_id", UUID.class)),
                        Optional.ofNullable(row.getObject("body_id", UUID.class))
                                .map(no.fotfeste.kernel.BodyId::new)
                                .orElse(null),
                        Secret.of(opened.unseal(Sealed.of(row.getBytes("recipient_name"))))),
                constant(Ground.class, row.getString("ground")),
                new SharingDecision.Scope(
                        kinds(row, "kinds"),
                        kinds(row, "standing"),
                        Secret.of(unsealed(opened, row.getBytes("purpose"))),
                        Secret.of(unsealed(opened, row.getBytes("reason")))),
                new SharingDecision.Term(
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class),
                        withdrawn == null ? null : withdrawn.toInstant()),
                row.getTimestamp("decided_at").toInstant(),
                Secret.of(opened.unseal(Sealed.of(row.getBytes("decider_name")))),
                new SharingDecision.Said(
                        row.getString("language") == null ? "" : row.getString("language"),
                        constant(Understanding.class, row.getString("understood")),
                        constant(Consent.GivenBy.class, row.getString("given_by")),
                        child(opened, row),
                        holders.getOrDefault(id, List.of())));
    }

    private static NewDecision.@Nullable ChildsSay child(OpenCase opened, ResultSet row) throws SQLException {
        ChildWish wish = constant(ChildWish.class, row.getString("child_wish"));
        return wish == null ? null : new NewDecision.ChildsSay(wish, unsealed(opened, row.getBytes("child_words")));
    }

    private static Set<PieceKind> kinds(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(PieceKind::valueOf)
                .collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static byte @Nullable [] sealed(OpenCase opened, String text) {
        return text.isBlank() ? null : opened.seal(text).bytes();
    }

    private static String unsealed(OpenCase opened, byte @Nullable [] bytes) {
        return bytes == null ? "" : opened.unseal(Sealed.of(bytes));
    }
}
