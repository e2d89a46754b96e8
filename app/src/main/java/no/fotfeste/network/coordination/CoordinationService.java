package no.fotfeste.network.coordination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.door.WhoSees;
import no.fotfeste.casefile.CircumstancesChanged;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.kernel.TimeOrderedUuid;
import no.fotfeste.network.request.Request;
import no.fotfeste.network.request.RequestId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which service coordinates a case, and who there: exactly one at a time, with dated history (krisesenterlova § 4). */
@Component
public class CoordinationService {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CoordinationService(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** The present coordination and all before it, the present first. One statement. */
    public List<CoordinationPeriod> history(OpenCase opened) {
        return database.sql("""
                        select id, body_id, contact_id, provision, open_from, open_until, version
                        from network.coordination
                        where case_id = :caseId
                        order by open_until desc nulls first, open_from desc
                        """)
                .param("caseId", opened.id().value())
                .query((row, number) -> spell(row))
                .list();
    }

    /** The present coordination. One statement. */
    public Optional<CoordinationPeriod> present(OpenCase opened) {
        return history(opened).stream().filter(CoordinationPeriod::isPresent).findFirst();
    }

    /**
     * Decides who coordinates from now on. The service sees the case from now on, and the one before no longer does.
     *
     * @param replaces the present coordination as it was read, or null where there was none
     * @throws StaleVersion if somebody else has decided since
     * @throws ChildCoordinatorStands if a child coordinator coordinates and has not ended
     */
    public void decide(
            OpenCase opened,
            BodyId body,
            @Nullable ContactId contact,
            Provision provision,
            @Nullable UUID replaces,
            boolean childCoordinatorHasEnded) {
        Optional<CoordinationPeriod> present = present(opened);
        if (!present.map(CoordinationPeriod::id).equals(Optional.ofNullable(replaces))) {
            throw new StaleVersion();
        }
        boolean childCoordinates = present.filter(spell -> spell.provision() == Provision.CHILD_COORDINATOR)
                .isPresent();
        if (childCoordinates && !childCoordinatorHasEnded && provision != Provision.CHILD_COORDINATOR) {
            throw new ChildCoordinatorStands();
        }
        change(opened, body, contact, provision, null);
    }

    /** The coordination follows an accepted hand-over. Coming twice changes nothing twice. */
    public void follow(OpenCase opened, Request handOver, @Nullable ContactId contact) {
        if (!has(opened, handOver.id())) {
            change(opened, handOver.receiver(), contact, Provision.ACCEPTED_HAND_OVER, handOver.id());
        }
    }

    /** A child follows who coordinates for the adults of the family. */
    void ofFamily(OpenCase child, BodyId body, @Nullable ContactId contact) {
        change(child, body, contact, Provision.FAMILY, null);
    }

    private boolean has(OpenCase opened, RequestId handOver) {
        return database.sql("""
                        select exists (
                            select from network.coordination where case_id = :caseId and request_id = :request)
                        """)
                .param("caseId", opened.id().value())
                .param("request", handOver.value())
                .query(Boolean.class)
                .single();
    }

    private void change(
            OpenCase opened,
            BodyId body,
            @Nullable ContactId contact,
            Provision provision,
            @Nullable RequestId handOver) {
        WhoSees who = opened.whoSees();
        Instant now = clock.instant();
        end(opened, now);
        insert(opened, body, contact, provision, handOver, now);
        who.grantCoordination(body);
        who.endCoordinationExceptOf(List.of(body));
        events.publishEvent(new CircumstancesChanged(opened.id(), now));
        events.publishEvent(new CoordinationDecided(opened.id(), now));
    }

    private void end(OpenCase opened, Instant now) {
        database.sql("""
                        update network.coordination
                        set open_until = greatest(:now, open_from), version = version + 1
                        where case_id = :caseId and open_until is null
                        """)
                .param("now", Timestamp.from(now))
                .param("caseId", opened.id().value())
                .update();
    }

    private void insert(
            OpenCase opened,
            BodyId body,
            @Nullable ContactId contact,
            Provision provision,
            @Nullable RequestId handOver,
            Instant now) {
        database.sql("""
                        insert into network.coordination (
                            case_id, id, body_id, contact_id, provision, open_from, decided_by, request_id)
                        values (:caseId, :id, :body, :contact, :provision, :now, :by, :request)
                        """)
                .param("caseId", opened.id().value())
                .param("id", TimeOrderedUuid.next())
                .param("body", body.value())
                .param("contact", contact == null ? null : contact.value(), Types.OTHER)
                .param("provision", provision.name())
                .param("now", Timestamp.from(now))
                .param(
                        "by",
                        opened.viewer().map(viewer -> viewer.account().value()).orElse(null),
                        Types.OTHER)
                .param("request", handOver == null ? null : handOver.value(), Types.OTHER)
                .update();
    }

    private static CoordinationPeriod spell(ResultSet row) throws SQLException {
        UUID contact = row.getObject("contact_id", UUID.class);
        Timestamp until = row.getTimestamp("open_until");
        return new CoordinationPeriod(
                row.getObject("id", UUID.class),
                new BodyId(row.getObject("body_id", UUID.class)),
                contact == null ? null : new ContactId(contact),
                Provision.valueOf(row.getString("provision")),
                row.getTimestamp("open_from").toInstant(),
                until == null ? null : until.toInstant(),
                row.getInt("version"));
    }
}
