package no.fotfeste.sharing.register;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import no.fotfeste.kernel.TimeOrderedUuid;
import no.fotfeste.sharing.DecisionId;
import no.fotfeste.sharing.KnownPiece;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.sharing.Recipient;
import no.fotfeste.sharing.RecipientId;
import no.fotfeste.sharing.SharingRuleRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What recipients were told by telephone, in meetings, or by the person. It has happened: it is noted also where nobody had decided it. */
@Component
public class DisclosureRepository {

    private final JdbcClient database;
    private final SharingRuleRepository standings;
    private final Clock clock;

    DisclosureRepository(JdbcClient database, SharingRuleRepository standings, Clock clock) {
        this.database = database;
        this.standings = standings;
        this.clock = clock;
    }

    /** Notes what was told, each kind with the decision that allowed it that day. */
    public void add(
            OpenCase opened, Recipient recipient, Set<PieceKind> kinds, KnownPiece.Way way, LocalDate on, String note) {
        Viewer by = opened.viewer().orElseThrow(() -> new IllegalStateException("Only people note what was told"));
        Map<PieceKind, DecisionId> allowed =
                standings.of(opened, recipient.id()).allowedOn(on);
        List<PieceKind> told = kinds.stream().sorted().toList();
        database.sql("""
                        insert into sharing.told (
                            case_id, id, recipient_id, kind, way, told_on, note, decision_id, noted_at, noted_by, noter_name)
                        select :caseId, each.id, :recipient, each.kind, :way, :on, :note, each.decision, :now, :by, :byName
                        from unnest(:ids::uuid[], :kinds::text[], :decisions::uuid[]) as each (id, kind, decision)
                        """)
                .param("caseId", opened.id().value())
                .param("recipient", recipient.id().value())
                .param("way", way.name())
                .param("on", on)
                .param("note", note.isBlank() ? null : opened.seal(note).bytes(), Types.BINARY)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.account().value())
                .param("byName", opened.seal(by.displayName()).bytes())
                .param(
                        "ids",
                        Stream.generate(TimeOrderedUuid::next)
                                .limit(told.size())
                                .toArray(UUID[]::new))
                .param("kinds", told.stream().map(PieceKind::name).toArray(String[]::new))
                .param(
                        "decisions",
                        told.stream().map(kind -> value(allowed.get(kind))).toArray(UUID[]::new))
                .update();
    }

    /** All of a case, the first first. One statement. */
    public List<Disclosure> of(OpenCase opened) {
        return database.sql("""
                        select recipient_id, kind, way, told_on, note, decision_id, noter_name from sharing.told
                        where case_id = :caseId
                        order by told_on, id
                        limit 2000
                        """)
                .param("caseId", opened.id().value())
                .query((row, number) -> new Disclosure(
                        new RecipientId(row.getObject("recipient_id", UUID.class)),
                        PieceKind.valueOf(row.getString("kind")),
                        KnownPiece.Way.valueOf(row.getString("way")),
                        row.getObject("told_on", LocalDate.class),
                        Secret.of(row.getBytes("note") == null ? "" : opened.unseal(Sealed.of(row.getBytes("note")))),
                        Optional.ofNullable(row.getObject("decision_id", UUID.class))
                                .map(DecisionId::new)
                                .orElse(null),
                        Secret.of(opened.unseal(Sealed.of(row.getBytes("noter_name"))))))
                .list();
    }

    private static @Nullable UUID value(@Nullable DecisionId id) {
        return id == null ? null : id.value();
    }
}
