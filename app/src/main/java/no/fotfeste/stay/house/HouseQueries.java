package no.fotfeste.stay.house;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.FamilyId;
import no.fotfeste.kernel.Secret;
import no.fotfeste.stay.house.House.LongStay;
import no.fotfeste.stay.house.House.Movement;
import no.fotfeste.stay.house.House.Part;
import no.fotfeste.stay.house.House.Resident;
import no.fotfeste.stay.house.House.RoomOccupancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a house with those who live in it: row security decides whom the viewer sees. Seven statements, however large. */
@Component
public class HouseQueries {

    /** Rooms, which of them are used, the policy, who lives there, who visits, their keys, what they are called. */
    public static final int STATEMENTS = 7;

    /** So many days before a stay is as long as the policy says, there is something to talk about. */
    private static final int BEFORE = 7;

    private static final int FORECAST_DAYS = 14;

    private final JdbcClient database;
    private final HouseService houses;
    private final DayUserQueries visitors;
    private final CaseService cases;
    private final Clock clock;

    HouseQueries(JdbcClient database, HouseService houses, DayUserQueries visitors, CaseService cases, Clock clock) {
        this.database = database;
        this.houses = houses;
        this.visitors = visitors;
        this.cases = cases;
        this.clock = clock;
    }

    private record Row(
            CaseId caseId,
            FamilyId family,
            boolean child,
            Instant arrivedAt,
            @Nullable LocalDate leavesOn,
            @Nullable LocalDate readySince,
            boolean away,
            @Nullable RoomId room) {}

    /** The viewer's own centre, now. */
    public House of(Viewing viewing) {
        BodyId centre = viewing.viewer().body();
        List<Section> sections = houses.of(centre);
        List<Row> rows = rows(centre);
        List<DayUserQueries.Seen> seen = visitors.of(centre);
        Map<CaseId, String> names = cases.knownAs(
                viewing,
                Stream.concat(rows.stream().map(Row::caseId), seen.stream().map(DayUserQueries.Seen::caseId))
                        .distinct()
                        .toList());
        return new House(
                parts(sections, houses.used(centre, clock.instant()), rows, names),
                movements(sections, rows, names),
                withoutRoom(rows, names),
                longStays(houses.longestStay(centre), rows, names),
                seen.stream()
                        .map(each -> each.named(names.getOrDefault(each.caseId(), "")))
                        .toList());
    }

    private List<Row> rows(BodyId centre) {
        return database.sql("""
                        select s.case_id, s.family_id, s.child, s.arrived_at, s.expected_departure, s.ready_to_move_on, u.room_id,
                               exists (
                                   select from stay.absence a
                                   where a.case_id = s.case_id and a.stay_id = s.id
                                     and a.away_from <= :today and a.back_on > :today) as away
                        from stay.stay s
                        left join stay.room_use u
                            on u.case_id = s.case_id and u.stay_id = s.id and u.used_until is null
                        where s.centre_id = :centre and s.left_at is null
                        order by s.child, s.arrived_at, s.case_id
                        """)
                .param("centre", centre.value())
                .param("today", LocalDate.now(clock))
                .query((row, number) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        UUID room = row.getObject("room_id", UUID.class);
        Timestamp arrived = row.getTimestamp("arrived_at");
        return new Row(
                new CaseId(row.getObject("case_id", UUID.class)),
                new FamilyId(row.getObject("family_id", UUID.class)),
                row.getBoolean("child"),
                arrived.toInstant(),
                day(row.getDate("expected_departure")),
                day(row.getDate("ready_to_move_on")),
                row.getBoolean("away"),
                room == null ? null : new RoomId(room));
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }

    private List<Part> parts(List<Section> sections, Set<RoomId> used, List<Row> rows, Map<CaseId, String> names) {
        return sections.stream()
                .map(section -> new Part(
                        section,
                        section.rooms().stream()
                                .filter(room -> !room.isOutOfUse(LocalDate.now(clock)))
                                .map(room -> occupancy(room, used.contains(room.id()), rows, names))
                                .toList()))
                .toList();
    }

    /** Where somebody lives whom the viewer may not know of, the room is closed like any other that cannot be had. */
    private RoomOccupancy occupancy(Room room, boolean used, List<Row> rows, Map<CaseId, String> names) {
        List<Row> here =
                rows.stream().filter(row -> room.id().equals(row.room())).toList();
        return new RoomOccupancy(
                used && here.isEmpty() ? room.closed() : room,
                here.stream()
                        .filter(this::hasCome)
                        .map(row -> resident(row, names))
                        .toList(),
                here.stream()
                        .filter(row -> !hasCome(row))
                        .map(row -> resident(row, names))
                        .toList());
    }

    private boolean hasCome(Row row) {
        return !row.arrivedAt().isAfter(clock.instant());
    }

    private Resident resident(Row row, Map<CaseId, String> names) {
        return new Resident(
                row.caseId(),
                Secret.of(names.getOrDefault(row.caseId(), "")),
                row.child(),
                LocalDate.ofInstant(row.arrivedAt(), clock.getZone()),
                row.leavesOn(),
                row.readySince(),
                row.away());
    }

    private List<Resident> withoutRoom(List<Row> rows, Map<CaseId, String> names) {
        return rows.stream()
                .filter(row -> row.room() == null && hasCome(row))
                .map(row -> resident(row, names))
                .toList();
    }

    /** Once a day of departure is set, or somebody only waits for a home, the next step has been talked about. */
    private List<LongStay> longStays(LongestStay policy, List<Row> rows, Map<CaseId, String> names) {
        LocalDate last = LocalDate.now(clock).plusDays(BEFORE);
        return rows.stream()
                .filter(row -> hasCome(row) && isFirstOfFamily(row, rows))
                .map(row -> resident(row, names))
                .filter(resident -> resident.leavesOn() == null && resident.readySince() == null)
                .flatMap(resident -> policy
                        .reachedOn(resident.arrivedOn())
                        .filter(day -> !day.isAfter(last))
                        .map(day -> new LongStay(resident, day))
                        .stream())
                .sorted(Comparator.comparing(LongStay::talkOn))
                .toList();
    }

    private List<Movement> movements(List<Section> sections, List<Row> rows, Map<CaseId, String> names) {
        Map<RoomId, String> doors = new LinkedHashMap<>();
        sections.forEach(section -> section.rooms().forEach(room -> doors.put(room.id(), room.name())));
        List<Movement> movements = new ArrayList<>();
        rows.stream().filter(row -> isFirstOfFamily(row, rows)).forEach(row -> {
            int children = (int) rows.stream()
                    .filter(other -> other.child()
                            && !other.caseId().equals(row.caseId())
                            && other.family().equals(row.family()))
                    .count();
            String door = row.room() == null ? null : doors.get(row.room());
            Resident adult = resident(row, names);
            if (!hasCome(row)) {
                movements.add(new Movement(adult.arrivedOn(), true, adult, children, door));
            }
            LocalDate leaves = row.leavesOn();
            if (leaves != null && !leaves.isAfter(LocalDate.now(clock).plusDays(FORECAST_DAYS))) {
                movements.add(new Movement(leaves, false, adult, children, door));
            }
        });
        movements.sort(Comparator.comparing(Movement::day));
        return movements;
    }

    private static boolean isFirstOfFamily(Row row, List<Row> rows) {
        return rows.stream()
                .filter(other -> other.family().equals(row.family()))
                .findFirst()
                .equals(Optional.of(row));
    }
}
