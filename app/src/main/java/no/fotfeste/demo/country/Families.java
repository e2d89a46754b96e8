package no.fotfeste.demo.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import no.fotfeste.demo.country.CountryPlaces.Centre;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.FamilyId;
import no.fotfeste.stay.Destination;
import no.fotfeste.stay.house.RoomId;
import org.jspecify.annotations.Nullable;

/** Who came to one centre, day by day, so that nobody sleeps where somebody else does. */
final class Families {

    private final Centre centre;
    private final Size size;
    private final Chance chance;
    private final CaseRows rows;
    private final CountryTables tables;
    private final Map<RoomId, LocalDate> freeFrom = new HashMap<>();

    Families(Centre centre, Size size, Chance chance, CaseRows rows, CountryTables tables) {
        this.centre = centre;
        this.size = size;
        this.chance = chance;
        this.rows = rows;
        this.tables = tables;
    }

    private record Arrival(LocalDate day, Family family, int earlierStays) {}

    /** An adult and the children who came along. */
    record Family(
            FamilyId id, CaseId adult, List<CaseId> children, boolean immigrant, boolean stays, LocalDate firstDay) {}

    /** Writes that many who come by day and live elsewhere. */
    void comeByDay(int adults) {
        for (int i = 0; i < adults; i++) {
            LocalDate day = size.from().plusDays(chance.between(0, size.days() - 1));
            long moment = Moments.at(day);
            boolean immigrant = chance.happens(Invented.IMMIGRANT_DAY_USER);
            Family alone = new Family(
                    new FamilyId(chance.uuid(moment)),
                    new CaseId(chance.uuid(moment)),
                    List.of(),
                    immigrant,
                    false,
                    day);
            LocalDate last = day.plusDays(chance.between(0, CaseRows.FOLLOWED_DAYS));
            rows.write(alone, centre, last.isBefore(size.until()) ? last : null, null);
        }
    }

    /** Writes that many adults with their children, stays and plans. */
    void arrive(int adults) {
        PriorityQueue<Arrival> arrivals = new PriorityQueue<>(Comparator.comparing(Arrival::day));
        for (int i = 0; i < adults; i++) {
            LocalDate day = size.from().plusDays(chance.between(0, size.days() - 1));
            arrivals.add(new Arrival(day, family(day), 0));
        }
        for (Arrival next = arrivals.poll(); next != null; next = arrivals.poll()) {
            stay(next, arrivals);
        }
    }

    private Family family(LocalDate day) {
        long moment = Moments.at(day);
        List<CaseId> children = new ArrayList<>();
        if (chance.happens(Invented.BROUGHT_CHILDREN)) {
            int count = chance.weighted(Invented.HOW_MANY_CHILDREN);
            for (int i = 0; i < count; i++) {
                children.add(new CaseId(chance.uuid(moment)));
            }
        }
        return new Family(
                new FamilyId(chance.uuid(moment)),
                new CaseId(chance.uuid(moment)),
                children,
                chance.happens(Invented.IMMIGRANT),
                true,
                day);
    }

    private void stay(Arrival arrival, PriorityQueue<Arrival> arrivals) {
        Family family = arrival.family();
        double mean = family.immigrant() ? Invented.NIGHTS_IMMIGRANT : Invented.NIGHTS_OTHERS;
        LocalDate planned = arrival.day().plusDays(chance.lengthWithMean(mean));
        LocalDate left = planned.isBefore(size.until()) ? planned : null;
        Destination destination = left == null ? null : chance.weighted(Invented.DESTINATIONS);
        if (arrival.earlierStays() == 0) {
            rows.write(family, centre, left, destination);
        }
        RoomId room = room(arrival.day(), left);
        writeStay(arrival, family.adult(), false, left, destination, room);
        family.children().forEach(child -> writeStay(arrival, child, true, left, destination, room));
        if (left != null && chance.happens(Invented.COMES_AGAIN)) {
            LocalDate again = left.plusDays(chance.between(20, 500));
            if (again.isBefore(size.until())) {
                arrivals.add(new Arrival(again, family, arrival.earlierStays() + 1));
            }
        }
    }

    private @Nullable RoomId room(LocalDate day, @Nullable LocalDate left) {
        return centre.rooms().stream()
                .filter(room -> !freeFrom.getOrDefault(room, LocalDate.MIN).isAfter(day))
                .findFirst()
                .map(room -> {
                    freeFrom.put(room, left == null ? LocalDate.MAX : left.plusDays(1));
                    return room;
                })
                .orElse(null);
    }

    private void writeStay(
            Arrival arrival,
            CaseId person,
            boolean child,
            @Nullable LocalDate left,
            @Nullable Destination destination,
            @Nullable RoomId room) {
        Object id = chance.uuid(Moments.at(arrival.day()));
        String from = Moments.text(arrival.day());
        String until = left == null ? null : Moments.text(left);
        Family family = arrival.family();
        tables.stays.add(
                person,
                id,
                family.id(),
                centre.body(),
                child,
                from,
                until,
                arrival.earlierStays(),
                arrival.earlierStays() == 0 ? "YES" : "UNKNOWN",
                destination);
        if (room != null) {
            tables.roomUses.add(
                    person, chance.uuid(Moments.at(arrival.day())), id, family.id(), room.value(), false, from, until);
        }
    }
}
