package no.fotfeste.stay.house;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.FamilyId;
import no.fotfeste.kernel.TimeOrderedUuid;
import no.fotfeste.stay.StayId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who sleeps where. The database refuses what overlaps; here one booking of a room waits for another, so that the second is told
 * that the room is taken.
 */
@Component
public class RoomUseQueries {

    private final JdbcClient database;

    RoomUseQueries(JdbcClient database) {
        this.database = database;
    }

    /** A stay that gets a room. */
    public record Booking(StayId stay, FamilyId family, BodyId centre, boolean child, RoomId room, Instant from) {}

    private record Place(boolean shared, @Nullable UUID bed) {}

    /**
     * Books the first free bed of the room; a child may come without, in somebody else's bed.
     *
     * @throws RoomTaken if there is none, or a stranger lives there
     */
    public void book(OpenCase opened, Booking booking) {
        lock(booking);
        Place place = place(booking).orElseThrow(RoomTaken::new);
        if (place.bed() == null && !booking.child()) {
            throw new RoomTaken();
        }
        refusingOverlap(() -> database.sql("""
                        insert into stay.room_use (
                            case_id, id, stay_id, family_id, room_id, room_shared, bed_id, used_from)
                        values (:caseId, :id, :stay, :family, :room, :shared, :bed, :from)
                        """)
                .param("caseId", opened.id().value())
                .param("id", TimeOrderedUuid.next())
                .param("stay", booking.stay().value())
                .param("family", booking.family().value())
                .param("room", booking.room().value())
                .param("shared", place.shared())
                .param("bed", place.bed(), Types.OTHER)
                .param("from", Timestamp.from(booking.from()))
                .update());
    }

    private void lock(Booking booking) {
        boolean exists = database.sql("select id from stay.room where id = :room and centre_id = :centre for update")
                .param("room", booking.room().value())
                .param("centre", booking.centre().value())
                .query(UUID.class)
                .optional()
                .isPresent();
        if (!exists) {
            throw new RoomTaken();
        }
    }

    private Optional<Place> place(Booking booking) {
        return database.sql("""
                        select s.shares_rooms,
                               (select b.id from stay.bed b
                                where b.room_id = r.id and not exists (
                                    select from stay.room_use u
                                    where u.bed_id = b.id
                                      and tstzrange(u.used_from, u.used_until) && tstzrange(:from, null))
                                order by b.number limit 1) as bed_id
                        from stay.room r
                        join stay.section s on s.id = r.section_id
                        where r.id = :room and r.centre_id = :centre and r.state <> 'CLOSED' and r.out_of_use_from is null
                        """)
                .param("from", Timestamp.from(booking.from()))
                .param("room", booking.room().value())
                .param("centre", booking.centre().value())
                .query((row, number) -> new Place(row.getBoolean("shares_rooms"), row.getObject("bed_id", UUID.class)))
                .optional();
    }

    /** Ends the use of a room that goes on at that moment; one that has not begun ends before it begins. */
    public Optional<RoomId> end(OpenCase opened, StayId stay, Instant at) {
        return database.sql("""
                        update stay.room_use set used_until = greatest(used_from, :at)
                        where case_id = :caseId and stay_id = :stay and used_until is null
                        returning room_id
                        """)
                .param("at", Timestamp.from(at))
                .param("caseId", opened.id().value())
                .param("stay", stay.value())
                .query((row, number) -> new RoomId(row.getObject("room_id", UUID.class)))
                .optional();
    }

    /** Runs a statement that the constraints against overlap may refuse. */
    public static <T> T refusingOverlap(Supplier<T> statement) {
        try {
            return statement.get();
        } catch (DataIntegrityViolationException | PessimisticLockingFailureException e) {
            throw new RoomTaken(e);
        }
    }
}
