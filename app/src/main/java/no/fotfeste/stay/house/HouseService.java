package no.fotfeste.stay.house;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.kernel.TimeOrderedUuid;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sections, rooms and beds of each centre, and what the centre has decided about the length of stays. Holds no case data. */
@NamedInterface("house")
@Component
public class HouseService {

    private final JdbcClient database;
    private final Clock clock;

    HouseService(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A room to be made.
     *
     * @param name what is on the door, at most 40 characters
     * @param beds 1 to 20
     */
    @PlainText
    public record NewRoom(String name, int beds, Set<RoomAttribute> attributes) {

        public NewRoom {
            attributes = Set.copyOf(attributes);
        }
    }

    /** The sections of a centre with their rooms, in one statement. */
    public List<Section> of(BodyId centre) {
        record Row(Section section, @Nullable Room room) {}
        Map<SectionId, Section> sections = new LinkedHashMap<>();
        Map<SectionId, List<Room>> rooms = new LinkedHashMap<>();
        database.sql("""
                        select s.id as section_id, s.name as section_name, s.kind, s.shares_rooms, s.version as section_version,
                               r.id, r.name, r.attributes, r.state, r.closed_reason, r.closed_until, r.version,
                               r.out_of_use_from, r.out_of_use_reason,
                               (select count(*) from stay.bed b where b.room_id = r.id) as beds
                        from stay.section s
                        left join stay.room r on r.section_id = s.id
                        where s.centre_id = :centre
                        order by s.position, s.name, r.position, length(r.name), r.name
                        """)
                .param("centre", centre.value())
                .query((row, number) -> new Row(section(row), room(row)))
                .list()
                .forEach(row -> {
                    sections.putIfAbsent(row.section().id(), row.section());
                    List<Room> ofSection = rooms.computeIfAbsent(row.section().id(), id -> new ArrayList<>());
                    if (row.room() != null) {
                        ofSection.add(row.room());
                    }
                });
        return sections.values().stream()
                .map(section -> new Section(
                        section.id(),
                        section.name(),
                        section.kind(),
                        section.sharesRooms(),
                        rooms.getOrDefault(section.id(), List.of()),
                        section.version()))
                .toList();
    }

    /** The rooms that somebody uses or will use, whether or not the viewer may know who. */
    Set<RoomId> used(BodyId centre, Instant now) {
        return database.sql("select room from stay.used_rooms(:centre, :now) as used (room)")
                .param("centre", centre.value())
                .param("now", Timestamp.from(now))
                .query((row, number) -> new RoomId(row.getObject("room", UUID.class)))
                .set();
    }

    private static Section section(ResultSet row) throws SQLException {
        return new Section(
                new SectionId(row.getObject("section_id", UUID.class)),
                row.getString("section_name"),
                SectionKind.valueOf(row.getString("kind")),
                row.getBoolean("shares_rooms"),
                List.of(),
                row.getInt("section_version"));
    }

    private static @Nullable Room room(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        if (id == null) {
            return null;
        }
        String reason = row.getString("closed_reason");
        Date out = row.getDate("out_of_use_from");
        Date until = row.getDate("closed_until");
        return new Room(
                new RoomId(id),
                new SectionId(row.getObject("section_id", UUID.class)),
                row.getString("name"),
                row.getInt("beds"),
                attributes(row.getArray("attributes")),
                RoomState.valueOf(row.getString("state")),
                reason == null ? null : ClosedReason.valueOf(reason),
                until == null ? null : until.toLocalDate(),
                out == null ? null : new Room.OutOfUse(out.toLocalDate(), row.getString("out_of_use_reason")),
                row.getInt("version"));
    }

    private static Set<RoomAttribute> attributes(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray())
                .map(RoomAttribute::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Makes a section of a centre. */
    public SectionId addSection(BodyId centre, String name, SectionKind kind, boolean sharesRooms) {
        SectionId id = SectionId.next();
        database.sql("""
                        insert into stay.section (id, centre_id, name, kind, shares_rooms, position)
                        values (:id, :centre, :name, :kind, :shares,
                                (select count(*) from stay.section where centre_id = :centre))
                        """)
                .param("id", id.value())
                .param("centre", centre.value())
                .param("name", name)
                .param("kind", kind.name())
                .param("shares", sharesRooms)
                .update();
        return id;
    }

    /** Makes a room with its beds in a section of the centre. */
    @Transactional
    public RoomId addRoom(BodyId centre, SectionId section, NewRoom room) {
        RoomId id = RoomId.next();
        database.sql("""
                        insert into stay.room (id, centre_id, section_id, name, attributes, position)
                        values (:id, :centre, :section, :name, :attributes,
                                (select count(*) from stay.room where centre_id = :centre))
                        """)
                .param("id", id.value())
                .param("centre", centre.value())
                .param("section", section.value())
                .param("name", room.name())
                .param("attributes", names(room.attributes()))
                .update();
        for (int number = 1; number <= room.beds(); number++) {
            database.sql("insert into stay.bed (id, room_id, number) values (:id, :room, :number)")
                    .param("id", TimeOrderedUuid.next())
                    .param("room", id.value())
                    .param("number", number)
                    .update();
        }
        return id;
    }

    static String[] names(Set<RoomAttribute> attributes) {
        return attributes.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    /**
     * Says that a room is ready or must be cleaned.
     *
     * @throws StaleVersion if somebody else changed the room after this version
     */
    public void mark(BodyId centre, RoomId room, RoomState state, int version) {
        change(centre, room, state, null, null, version);
    }

    /**
     * Closes a room for a time. Those who live in it stay where they are.
     *
     * @param until the last day, or null where that is not known
     * @throws StaleVersion if somebody else changed the room after this version
     */
    public void close(BodyId centre, RoomId room, ClosedReason reason, @Nullable LocalDate until, int version) {
        change(centre, room, RoomState.CLOSED, reason, until, version);
    }

    private void change(
            BodyId centre,
            RoomId room,
            RoomState state,
            @Nullable ClosedReason reason,
            @Nullable LocalDate until,
            int version) {
        int changed = database.sql("""
                        update stay.room
                        set state = :state, closed_reason = :reason, closed_until = :until,
                            closed_from = case when :state = 'CLOSED' then :today::date end, version = version + 1
                        where id = :room and centre_id = :centre and version = :version
                        """)
                .param("state", state.name())
                .param("reason", reason == null ? null : reason.name(), Types.VARCHAR)
                .param("until", until, Types.DATE)
                .param("today", LocalDate.now(clock))
                .param("room", room.value())
                .param("centre", centre.value())
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new StaleVersion();
        }
    }

    /** The room must be cleaned, because somebody has moved out of it. */
    public void vacated(RoomId room) {
        database.sql("""
                        update stay.room set state = 'CLEANING', version = version + 1
                        where id = :room and state = 'READY'
                        """).param("room", room.value()).update();
    }

    /** What the centre has decided about the length of stays. */
    public LongestStay longestStay(BodyId centre) {
        return database.sql("select longest_stay from stay.centre_policy where centre_id = :centre")
                .param("centre", centre.value())
                .query((row, number) -> LongestStay.valueOf(row.getString("longest_stay")))
                .optional()
                .orElse(LongestStay.NONE);
    }

    /**
     * Decides it.
     *
     * @param before what stood when it was decided
     * @throws StaleVersion if something else stands by now
     */
    public void decide(BodyId centre, LongestStay before, LongestStay longest) {
        boolean decided = database.sql("""
                        insert into stay.centre_policy (centre_id, longest_stay) values (:centre, :longest)
                        on conflict (centre_id) do update set longest_stay = :longest, version = centre_policy.version + 1
                        where centre_policy.longest_stay = :before
                        """)
                        .param("centre", centre.value())
                        .param("longest", longest.name())
                        .param("before", before.name())
                        .update()
                == 1;
        if (!decided) {
            throw new StaleVersion();
        }
    }

    /** The room of that centre. */
    public Optional<Room> room(BodyId centre, RoomId room) {
        return of(centre).stream()
                .flatMap(section -> section.rooms().stream())
                .filter(each -> each.id().equals(room))
                .findFirst();
    }
}
