package no.fotfeste.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.fotfeste.access.Viewer;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.stay.house.RoomId;
import no.fotfeste.stay.house.RoomTaken;
import no.fotfeste.stay.house.SectionId;
import no.fotfeste.testing.Centre;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Random bookings: what the database accepts is what a plain model says does not overlap. */
@IntegrationTest
class OverlapTests {

    private static final int BOOKINGS = 40;

    @Autowired
    Centre centre;

    @Autowired
    StayService stays;

    private record Person(NewClient client, CaseId caseId) {}

    /** Until when is exclusive; a booking for ever ends at the end of time. */
    private record Booking(Person person, int room, Instant from, Instant until) {

        boolean overlaps(Booking other) {
            return from.isBefore(other.until) && other.from.isBefore(until);
        }

        boolean conflicts(Booking other) {
            return overlaps(other) && (person.equals(other.person) || room == other.room);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300})
    void databaseAndModelAgreeOnWhatOverlaps(long seed) {
        Random random = new Random(seed);
        Viewer worker = centre.withWorker();
        SectionId section = centre.section(worker);
        List<RoomId> rooms = List.of(
                centre.room(worker, section, "1", 1),
                centre.room(worker, section, "2", 1),
                centre.room(worker, section, "3", 1));
        List<Person> people = people(worker);
        Instant start = MovableClock.INSTANCE.instant().minus(Duration.ofDays(100));
        List<Booking> accepted = new ArrayList<>();
        for (int number = 0; number < BOOKINGS; number++) {
            Instant from = start.plus(Duration.ofHours(random.nextInt(2000)));
            Booking open = new Booking(
                    people.get(random.nextInt(people.size())), random.nextInt(rooms.size()), from, Instant.MAX);
            boolean free = accepted.stream().noneMatch(open::conflicts);
            assertThat(begins(worker, open, rooms)).as("booking %d", number).isEqualTo(free);
            if (free) {
                Instant until = from.plus(Duration.ofHours(1 + random.nextInt(300)));
                ends(worker, open, until);
                accepted.add(new Booking(open.person(), open.room(), from, until));
            }
        }
    }

    private List<Person> people(Viewer worker) {
        List<Person> people = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            NewClient client = NewClient.anonymous("Person " + number);
            people.add(new Person(client, centre.client(worker, client)));
        }
        return people;
    }

    private boolean begins(Viewer worker, Booking booking, List<RoomId> rooms) {
        try {
            centre.in(
                    worker,
                    booking.person().caseId(),
                    opened -> stays.begin(
                            opened,
                            NewStay.from(booking.person().client().family(), worker.body(), false, booking.from()),
                            rooms.get(booking.room())));
            return true;
        } catch (RoomTaken e) {
            return false;
        }
    }

    private void ends(Viewer worker, Booking booking, Instant until) {
        centre.in(worker, booking.person().caseId(), opened -> {
            stays.end(opened, stays.current(opened).orElseThrow(), Destination.OTHER, until);
            return opened.id();
        });
    }
}
