package no.fotfeste.stay.visit;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CircumstancesChanged;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.TimeOrderedUuid;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts visits and talks with people who may or may not live at the centre. */
@Component
public class VisitRepository {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    VisitRepository(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** Notes a visit to, or a talk with, a centre's people. */
    public void add(OpenCase opened, BodyId centre, Visit visit) {
        database.sql("""
                        insert into stay.visit (case_id, id, centre_id, kind, place, held_at, minutes, held_by)
                        values (:caseId, :id, :centre, :kind, :place, :at, :minutes, :by)
                        """)
                .param("caseId", opened.id().value())
                .param("id", TimeOrderedUuid.next())
                .param("centre", centre.value())
                .param("kind", visit.kind().name())
                .param("place", visit.place().name())
                .param("at", Timestamp.from(visit.heldAt()))
                .param("minutes", visit.minutes())
                .param("by", account(opened), Types.OTHER)
                .update();
        events.publishEvent(new CircumstancesChanged(opened.id(), visit.heldAt()));
    }

    public static @Nullable UUID account(OpenCase opened) {
        return opened.viewer().map(viewer -> viewer.account().value()).orElse(null);
    }

    /** The latest first. */
    public List<Visit> of(OpenCase opened, int most) {
        return database.sql("""
                        select kind, place, held_at, minutes from stay.visit
                        where case_id = :caseId order by held_at desc, id desc limit :most
                        """)
                .param("caseId", opened.id().value())
                .param("most", most)
                .query((row, number) -> new Visit(
                        VisitKind.valueOf(row.getString("kind")),
                        VisitPlace.valueOf(row.getString("place")),
                        instant(row.getTimestamp("held_at")),
                        row.getInt("minutes")))
                .list();
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp.toInstant();
    }
}
