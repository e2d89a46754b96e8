package no.fotfeste.stay.house;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A centre now, as one viewer may see it.
 *
 * @param sections with their rooms, each with who lives there
 * @param comingAndGoing expected arrivals and departures, the nearest first
 * @param withoutRoom who lives here, but in no room
 * @param longStays who has been here about as long as the centre wants to talk about, without a next step being planned
 * @param visitors who comes here by day without living here, the latest first
 */
public record House(
        List<Part> sections,
        List<Movement> comingAndGoing,
        List<Resident> withoutRoom,
        List<LongStay> longStays,
        List<Visitor> visitors) {

    public House {
        sections = List.copyOf(sections);
        comingAndGoing = List.copyOf(comingAndGoing);
        withoutRoom = List.copyOf(withoutRoom);
        longStays = List.copyOf(longStays);
        visitors = List.copyOf(visitors);
    }

    /** A section and its rooms. */
    public record Part(Section section, List<RoomOccupancy> rooms) {

        public Part {
            rooms = List.copyOf(rooms);
        }
    }

    /** A door in the corridor: the room and who lives behind it, and who is expected there. */
    public record RoomOccupancy(Room room, List<Resident> residents, List<Resident> expected) {

        public RoomOccupancy {
            residents = List.copyOf(residents);
            expected = List.copyOf(expected);
        }

        /** Whether somebody can move in now. */
        public boolean isFree() {
            return residents.isEmpty() && room.state() == RoomState.READY && room.outOfUse() == null;
        }

        /** What is said about it: free, taken, cleaning or closed. */
        public String shown() {
            if (!residents.isEmpty()) {
                return "taken";
            }
            if (room.outOfUse() != null) {
                return "closed";
            }
            return switch (room.state()) {
                case READY -> expected.isEmpty() ? "free" : "held";
                case CLEANING -> "cleaning";
                case CLOSED -> "closed";
            };
        }

        /** Whether somebody can move in on that day, as far as anybody knows now. */
        public boolean isFreeOn(LocalDate day) {
            LocalDate closedUntil = room.closedUntil();
            boolean open = room.outOfUse() == null
                    && (room.state() != RoomState.CLOSED || (closedUntil != null && closedUntil.isBefore(day)));
            return open
                    && residents.stream().allMatch(resident -> resident.hasLeftOn(day))
                    && expected.stream()
                            .allMatch(resident -> resident.arrivedOn().isAfter(day));
        }

        /** Since when those who have lived here longest have done so. */
        public Optional<LocalDate> livedInSince() {
            return residents.stream().map(Resident::arrivedOn).min(Comparator.naturalOrder());
        }

        /** How many adults live here. */
        public long adults() {
            return residents.stream().filter(resident -> !resident.child()).count();
        }

        /** How many children live here. */
        public long children() {
            return residents.stream().filter(Resident::child).count();
        }

        /** Adults and children as they are counted on the door: "1 + 2", or "1". */
        public String count() {
            return children() == 0 ? Long.toString(adults()) : adults() + " + " + children();
        }
    }

    /**
     * Somebody who lives here or is expected.
     *
     * @param knownAs what the person is called
     * @param arrivedOn the day of arrival, which may lie ahead
     * @param leavesOn the expected day of departure, or null
     * @param readySince since when the person only waits for a home, or null
     * @param away whether the person is away for some days
     */
    public record Resident(
            CaseId caseId,
            Secret<String> knownAs,
            boolean child,
            LocalDate arrivedOn,
            @Nullable LocalDate leavesOn,
            @Nullable LocalDate readySince,
            boolean away) {

        boolean hasLeftOn(LocalDate day) {
            return leavesOn != null && !leavesOn.isAfter(day);
        }
    }

    /**
     * Somebody who comes or goes.
     *
     * @param room what the room is called, or null
     */
    @PlainText
    public record Movement(
            LocalDate day,
            boolean arrival,
            Resident adult,
            int children,
            @Nullable String room) {}

    /**
     * A stay to talk about: a reminder to those who help, never a reason to leave.
     *
     * @param talkOn the day the centre's policy names
     */
    public record LongStay(Resident adult, LocalDate talkOn) {

        /** How many whole weeks it has lasted. */
        public long weeks(LocalDate today) {
            return ChronoUnit.WEEKS.between(adult.arrivedOn(), today);
        }
    }

    /**
     * Somebody who comes by day and lives elsewhere.
     *
     * @param knownAs what the person is called
     * @param lastOn the day of the latest visit or talk
     * @param visits how many in the last four weeks
     */
    public record Visitor(CaseId caseId, Secret<String> knownAs, LocalDate lastOn, long visits) {}

    /** How many rooms will be free on each of the next days, today first, as far as anybody knows now. */
    public List<Forecast> forecast(LocalDate today, int days) {
        return today.datesUntil(today.plusDays(days))
                .map(day -> new Forecast(
                        day,
                        everyRoom().filter(room -> isFree(room, day, today)).count()))
                .toList();
    }

    private static boolean isFree(RoomOccupancy room, LocalDate day, LocalDate today) {
        return day.equals(today) ? room.isFree() : room.isFreeOn(day);
    }

    /** How many rooms will be free on a day. */
    public record Forecast(LocalDate day, long free) {}

    private Stream<RoomOccupancy> everyRoom() {
        return sections.stream().flatMap(part -> part.rooms().stream());
    }

    /** How many rooms there are. */
    public long rooms() {
        return everyRoom().count();
    }

    /** How many rooms somebody can move into now. */
    public long freeRooms() {
        return everyRoom().filter(RoomOccupancy::isFree).count();
    }
}
