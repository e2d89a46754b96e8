package no.fotfeste.documents;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import no.fotfeste.kernel.TimeOrderedUuid;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what the guard stopped, and what a leader let go all the same. */
@Component
public class StoppedSendingService {

    /** What was let go must go soon: later, somebody must look again. */
    private static final Duration RELEASED_FOR = Duration.ofDays(7);

    private final JdbcClient database;
    private final Clock clock;

    StoppedSendingService(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether it may go: nothing speaks against it, or a leader has let just this go lately. */
    public boolean mayGo(OpenCase opened, DocumentRecipient recipient, Set<GuardFinding> stops) {
        if (stops.stream().anyMatch(GuardFinding::isFinal)) {
            return false;
        }
        return stops.isEmpty()
                || of(opened).stream()
                        .filter(each -> each.recipient().equals(recipient))
                        .filter(each -> Set.copyOf(each.stops()).containsAll(stops))
                        .anyMatch(this::isReleasedNow);
    }

    private boolean isReleasedNow(StoppedSending sending) {
        Instant at = sending.releasedAt();
        return at != null && at.plus(RELEASED_FOR).isAfter(clock.instant());
    }

    /** Remembers that something was stopped, once for as long as nobody has taken a stand. */
    public StoppedSending stop(OpenCase opened, DocumentRecipient recipient, Set<GuardFinding> stops) {
        Optional<StoppedSending> waiting = of(opened).stream()
                .filter(each -> each.releasedAt() == null
                        && each.recipient().equals(recipient)
                        && Set.copyOf(each.stops()).equals(stops))
                .findFirst();
        return waiting.orElseGet(() -> insert(opened, recipient, stops));
    }

    private StoppedSending insert(OpenCase opened, DocumentRecipient recipient, Set<GuardFinding> stops) {
        UUID id = TimeOrderedUuid.next();
        ContactId contact = recipient.contact();
        database.sql("""
                        insert into documents.stopped_sending
                            (case_id, id, body_id, contact_id, reasons, stopped_at, stopped_by)
                        values (:caseId, :id, :body, :contact, :reasons, :now, :by)
                        """)
                .param("caseId", opened.id().value())
                .param("id", id)
                .param("body", recipient.body().value())
                .param("contact", contact == null ? null : contact.value(), Types.OTHER)
                .param(
                        "reasons",
                        stops.stream().map(GuardFinding::code).sorted().toArray(String[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .param(
                        "by",
                        opened.viewer().map(viewer -> viewer.account().value()).orElse(null),
                        Types.OTHER)
                .update();
        return new StoppedSending(id, recipient, List.copyOf(stops), clock.instant(), null, Secret.of(""));
    }

    /** Whether who has opened the case may let something go that was stopped. */
    public static boolean mayRelease(OpenCase opened) {
        return opened.viewer()
                .map(Viewer::role)
                .filter(Role.CENTRE_LEADER::equals)
                .isPresent();
    }

    /**
     * Lets something go that was stopped.
     *
     * @return whether it was done: only a leader can, only with a reason, and never when it is final
     */
    public boolean release(OpenCase opened, UUID id, String reason) {
        opened.whoSees();
        boolean possible = mayRelease(opened)
                && !reason.isBlank()
                && of(opened).stream().anyMatch(each -> each.id().equals(id) && !each.isFinal());
        return possible
                && database.sql("""
                                update documents.stopped_sending
                                set released_at = :now, released_by = :by, reason = :reason
                                where case_id = :caseId and id = :id and released_at is null
                                """)
                                .param("now", Timestamp.from(clock.instant()))
                                .param(
                                        "by",
                                        opened.viewer()
                                                .map(viewer -> viewer.account().value())
                                                .orElse(null),
                                        Types.OTHER)
                                .param("reason", opened.seal(reason).bytes())
                                .param("caseId", opened.id().value())
                                .param("id", id)
                                .update()
                        == 1;
    }

    /** The latest first, in one statement. */
    public List<StoppedSending> of(OpenCase opened) {
        return database.sql("""
                        select id, body_id, contact_id, reasons, stopped_at, released_at, reason
                        from documents.stopped_sending
                        where case_id = :caseId
                        order by stopped_at desc, id desc
                        """)
                .param("caseId", opened.id().value())
                .query((row, number) -> {
                    UUID contact = row.getObject("contact_id", UUID.class);
                    Timestamp released = row.getTimestamp("released_at");
                    byte[] reason = row.getBytes("reason");
                    return new StoppedSending(
                            row.getObject("id", UUID.class),
                            new DocumentRecipient(
                                    new BodyId(row.getObject("body_id", UUID.class)),
                                    contact == null ? null : new ContactId(contact)),
                            stops(row.getArray("reasons")),
                            row.getTimestamp("stopped_at").toInstant(),
                            released == null ? null : released.toInstant(),
                            Secret.of(reason == null ? "" : opened.unseal(Sealed.of(reason))));
                })
                .list();
    }

    private static List<GuardFinding> stops(Array codes) throws SQLException {
        return Arrays.stream((String[]) codes.getArray()).map(GuardFinding::of).toList();
    }
}
