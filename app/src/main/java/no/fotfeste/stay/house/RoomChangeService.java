package no.fotfeste.stay.house;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.kernel.TimeOrderedUuid;
import no.fotfeste.stay.house.HouseService.NewRoom;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes rooms after they were made, and takes them out of use. */
@Component
public class RoomChangeService {

    private final JdbcClient database;
    private final Clock clock;

    RoomChangeService(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Changes what a room is called, where it is and what it has.
     *
     * @throws StaleVersion if somebody else changed the room after this version
     * @throws RoomBooked if a bed that is to go has been slept in
     * @throws DuplicateKeyException if the section has a room of that name
     */
    @Transactional
    public void change(BodyId centre, RoomId room, SectionId section, NewRoom wanted, int version) {
        int changed = database.sql("""
                        update stay.room
                        set name = :name, section_id = :section, attributes = :attributes, version = version + 1
                        where id = :room and centre_id = :centre and version = :version
                        """)
                .param("name", wanted.name())
                .param("section", section.value())
                .param("attributes", HouseService.names(wanted.attributes()))
                .param("room", room.value())
                .param("centre", centre.value())
                .param("version", version)
                .update();
        requireChange(changed);
        beds(room, wanted.beds());
    }

    private void beds(RoomId room, int beds) {
        try {
            database.sql("delete from stay.bed where room_id = :room and number > :beds")
                    .param("room", room.value())
                    .param("beds", beds)
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new RoomBooked(e);
        }
        for (int number = 1; number <= beds; number++) {
            database.sql("""
                            insert into stay.bed (id, room_id, number) values (:id, :room, :number)
                            on conflict (room_id, number) do nothing
                            """)
                    .param("id", TimeOrderedUuid.next())
                    .param("room", room.value())
                    .param("number", number)
                    .update();
        }
    }

    /**
     * Takes a room out of use from the beginning of a day.
     *
     * @throws StaleVersion if somebody else changed the room after this version
     * @throws RoomBooked if somebody has the room on that day or later
     */
    @Transactional
    public void takeOutOfUse(BodyId centre, RoomId room, LocalDate from, String reason, int version) {
        boolean known = database.sql("select id from stay.room where id = :room and centre_id = :centre for update")
                .param("room", room.value())
                .param("centre", centre.value())
                .query(UUID.class)
                .optional()
                .isPresent();
        if (!known) {
            throw new StaleVersion();
        }
        boolean booked = database.sql("select stay.room_used_after(:room, :moment)")
                .param("room", room.value())
                .param(
                        "moment",
                        Timestamp.from(from.atStartOfDay(clock.getZone()).toInstant()))
                .query(Boolean.class)
                .single();
        if (booked) {
            throw new RoomBooked();
        }
        int changed = database.sql("""
                        update stay.room set out_of_use_from = :from, out_of_use_reason = :reason, version = version + 1
                        where id = :room and centre_id = :centre and version = :version
                        """)
                .param("from", from)
                .param("reason", reason)
                .param("room", room.value())
                .param("centre", centre.value())
                .param("version", version)
                .update();
        requireChange(changed);
    }

    /**
     * Takes a room into use again.
     *
     * @throws StaleVersion if somebody else changed the room after this version
     */
    @Transactional
    public void takeIntoUse(BodyId centre, RoomId room, int version) {
        int changed = database.sql("""
                        update stay.room set out_of_use_from = null, out_of_use_reason = null, version = version + 1
                        where id = :room and centre_id = :centre and version = :version
                        """)
                .param("room", room.value())
                .param("centre", centre.value())
                .param("version", version)
                .update();
        requireChange(changed);
    }

    /** How many rooms of a centre somebody can move into now, in one statement. */
    public long free(BodyId centre) {
        return database.sql("select stay.free_rooms(:centre, :now)")
                .param("centre", centre.value())
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    private static void requireChange(int changed) {
        if (changed == 0) {
            throw new StaleVersion();
        }
    }
}
