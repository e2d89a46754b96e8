package no.fotfeste.stay;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CircumstancesChanged;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.FamilyId;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.stay.house.HouseService;
import no.fotfeste.stay.house.RoomId;
import no.fotfeste.stay.house.RoomTaken;
import no.fotfeste.stay.house.RoomUseQueries;
import no.fotfeste.stay.house.RoomUseQueries.Booking;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves people in, about and out, each adult and each child for themselves. */
@Component
public class StayService {

    private static final String COLUMNS = """
            select s.*, u.room_id, r.name as room_name
            from stay.stay s
            left join lateral (
                select room_id from stay.room_use u
                where u.case_id = s.case_id and u.stay_id = s.id
                order by u.used_from desc, u.id desc limit 1) u on true
            left join stay.room r on r.id = u.room_id
            """;

    private final JdbcClient database;
    private final RoomUseQueries rooms;
    private final HouseService houses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StayService(
            JdbcClient database,
            RoomUseQueries rooms,
            HouseService houses,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.rooms = rooms;
        this.houses = houses;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins a stay, with or without a room.
     *
     * @throws RoomTaken if the person already stays somewhere then, or the room is not free
     */
    public StayId begin(OpenCase opened, NewStay stay, @Nullable RoomId room) {
        StayId id = StayId.next();
        RoomUseQueries.refusingOverlap(() -> insert(opened, id, stay));
        if (room != null) {
            rooms.book(opened, new Booking(id, stay.family(), stay.centre(), stay.child(), room, stay.arrivesAt()));
        }
        tellChange(opened);
        return id;
    }

    private int insert(OpenCase opened, StayId id, NewStay stay) {
        return database.sql("""
                        insert into stay.stay (
                            case_id, id, family_id, centre_id, child, arrived_at, earlier_stays, first_this_year,
                            repeat_reason, expected_departure)
                        values (
                            :caseId, :id, :family, :centre, :child, :arrivesAt, :earlier, :first, :reason, :departure)
                        """)
                .param("caseId", opened.id().value())
                .param("id", id.value())
                .param("family", stay.family().value())
                .param("centre", stay.centre().value())
                .param("child", stay.child())
                .param("arrivesAt", Timestamp.from(stay.arrivesAt()))
                .param("earlier", stay.earlierStays(), Types.INTEGER)
                .param("first", stay.firstThisYear().name())
                .param(
                        "reason",
                        stay.repeatReason() == null ? null : stay.repeatReason().name(),
                        Types.VARCHAR)
                .param("departure", stay.expectedDeparture(), Types.DATE)
                .update();
    }

    /** The stay that lasts, or is expected. */
    public Optional<Stay> current(OpenCase opened) {
        return database.sql(COLUMNS + " where s.case_id = :caseId and s.left_at is null")
                .param("caseId", opened.id().value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** Every stay, the latest first. */
    public List<Stay> all(OpenCase opened) {
        return database.sql(COLUMNS + " where s.case_id = :caseId order by s.arrived_at desc")
                .param("caseId", opened.id().value())
                .query((row, number) -> read(row))
                .list();
    }

    /** Those of a family who live at a centre or are expected, and whose cases the viewer may see. Adults first. */
    public List<Stay> together(OpenCase opened, FamilyId family) {
        return database.sql(COLUMNS + """
                         where s.family_id = :family and s.left_at is null
                           and s.centre_id = (
                               select centre_id from stay.stay where case_id = :caseId and left_at is null)
                         order by s.child, s.case_id
                        """)
                .param("family", family.value())
                .param("caseId", opened.id().value())
                .query((row, number) -> read(row))
                .list();
    }

    /** Whether an adult of the family, whose case the viewer may see as well, lives at a centre or is expected there. */
    public boolean hasAdult(OpenCase opened, FamilyId family, BodyId centre) {
        return database.sql("""
                        select exists (
                            select 1 from stay.stay
                            where case_id <> :caseId and family_id = :family and centre_id = :centre
                              and not child and left_at is null)
                        """)
                .param("caseId", opened.id().value())
                .param("family", family.value())
                .param("centre", centre.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Moves to another room, from now on.
     *
     * @throws RoomTaken if the room is not free
     */
    public void move(OpenCase opened, Stay stay, RoomId room) {
        Instant now = clock.instant();
        Instant from = stay.isExpected(now) ? stay.arrivedAt() : now;
        rooms.end(opened, stay.id(), from).ifPresent(houses::vacated);
        rooms.book(opened, new Booking(stay.id(), stay.family(), stay.centre(), stay.child(), room, from));
    }

    /**
     * Sets the expected day of departure and since when the person is ready to move.
     *
     * @throws StaleVersion if somebody else changed the stay after it was read
     */
    public void plan(OpenCase opened, Stay stay, @Nullable LocalDate departure, @Nullable LocalDate readySince) {
        int changed = database.sql("""
                        update stay.stay
                        set expected_departure = :departure, ready_to_move_on = :ready, version = version + 1
                        where case_id = :caseId and id = :id and version = :version and left_at is null
                        """)
                .param("departure", departure, Types.DATE)
                .param("ready", readySince, Types.DATE)
                .param("caseId", opened.id().value())
                .param("id", stay.id().value())
                .param("version", stay.version())
                .update();
        requireChange(changed);
        tellChange(opened);
    }

    /**
     * Ends the stay. The room waits to be cleaned.
     *
     * @throws StaleVersion if somebody else changed the stay after it was read
     * @throws IllegalArgumentException if it would end before it began
     */
    public void end(OpenCase opened, Stay stay, Destination destination, Instant at) {
        if (at.isBefore(stay.arrivedAt())) {
            throw new IllegalArgumentException("A stay cannot end before it begins");
        }
        rooms.end(opened, stay.id(), at).ifPresent(houses::vacated);
        int changed = database.sql("""
                        update stay.stay set left_at = :at, destination = :destination, version = version + 1
                        where case_id = :caseId and id = :id and version = :version and left_at is null
                        """)
                .param("at", Timestamp.from(at))
                .param("destination", destination.name())
                .param("caseId", opened.id().value())
                .param("id", stay.id().value())
                .param("version", stay.version())
                .update();
        requireChange(changed);
        tellChange(opened);
    }

    private static void requireChange(int changed) {
        if (changed == 0) {
            throw new StaleVersion();
        }
    }

    private void tellChange(OpenCase opened) {
        events.publishEvent(new CircumstancesChanged(opened.id(), clock.instant()));
    }

    private static Stay read(ResultSet row) throws SQLException {
        UUID room = row.getObject("room_id", UUID.class);
        return new Stay(
                new CaseId(row.getObject("case_id", UUID.class)),
                new StayId(row.getObject("id", UUID.class)),
                new FamilyId(row.getObject("family_id", UUID.class)),
                new BodyId(row.getObject("centre_id", UUID.class)),
                row.getBoolean("child"),
                row.getTimestamp("arrived_at").toInstant(),
                new Stay.Outlook(day(row.getDate("expected_departure")), day(row.getDate("ready_to_move_on"))),
                room == null ? null : new Stay.Lodging(new RoomId(room), row.getString("room_name")),
                ended(row),
                row.getInt("version"));
    }

    private static Stay.@Nullable Ended ended(ResultSet row) throws SQLException {
        Timestamp left = row.getTimestamp("left_at");
        String destination = row.getString("destination");
        return left == null
                ? null
                : new Stay.Ended(left.toInstant(), destination == null ? null : Destination.valueOf(destination));
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
