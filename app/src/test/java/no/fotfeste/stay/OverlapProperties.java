package no.fotfeste.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.fotfeste.access.Viewer;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.stay.house.RoomId;
import no.fotfeste.stay.house.RoomTaken;
import no.fotfeste.stay.house.SectionId;
import no.fotfeste.testing.Centre;
import no.fotfeste.testing.Chance;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.Property;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Whatever people do with a house, in any order: never two in one place at one time. */
@IntegrationTest
class OverlapProperties {

    private static final int PEOPLE = 4;

    private static final String ROOMS = "u.room_id = any(:rooms)";

    @Autowired
    private Centre centre;

    @Autowired
    private StayService stays;

    @Autowired
    private JdbcClient database;

    private final JdbcClient owner = JdbcClient.create(new DriverManagerDataSource(TestDatabase.ownerUrl()));

    /** Something somebody does. The hours are from now, back or ahead. */
    record Act(Kind kind, int person, int room, int hours) {}

    enum Kind {
        BEGIN,
        MOVE,
        END,
        /** Written straight into the table, past every rule of the application. */
        FORCE
    }

    private record Person(NewClient client, CaseId caseId) {}

    private record House(Viewer worker, List<Person> people, List<RoomId> rooms) {}

    @Property(tries = 25)
    void neverTwoInOnePlaceAtOneTime(Chance chance) {
        House house = house();
        chance.list(4, 16, () -> act(chance)).forEach(act -> attempt(house, act));
        assertThat(overlapping(house, "u.bed_id = o.bed_id")).as("in one bed").isZero();
        assertThat(overlapping(house, "u.case_id = o.case_id"))
                .as("one person twice")
                .isZero();
        assertThat(overlapping(house, "u.room_id = o.room_id and u.family_id <> o.family_id"))
                .as("two families in one room")
                .isZero();
    }

    private static Act act(Chance chance) {
        return new Act(
                chance.of(Kind.class), chance.between(0, PEOPLE - 1), chance.between(0, 1), chance.between(-300, 300));
    }

    private House house() {
        Viewer worker = centre.withWorker();
        SectionId section = centre.section(worker);
        List<Person> people = Stream.generate(() -> NewClient.anonymous("Eksempel"))
                .limit(PEOPLE)
                .map(client -> new Person(client, centre.client(worker, client)))
                .toList();
        List<RoomId> rooms = new ArrayList<>();
        for (int beds = 1; beds <= 2; beds++) {
            rooms.add(centre.room(worker, section, UUID.randomUUID().toString(), beds));
        }
        return new House(worker, people, rooms);
    }

    /** Tries; what is refused is refused. */
    private void attempt(House house, Act act) {
        Person person = house.people().get(act.person());
        RoomId room = house.rooms().get(act.room());
        Instant at = MovableClock.INSTANCE.instant().plus(Duration.ofHours(act.hours()));
        try {
            centre.in(house.worker(), person.caseId(), opened -> {
                switch (act.kind()) {
                    case BEGIN ->
                        stays.begin(
                                opened,
                                NewStay.from(
                                        person.client().family(), house.worker().body(), false, at),
                                room);
                    case MOVE -> stays.current(opened).ifPresent(stay -> stays.move(opened, stay, room));
                    case END ->
                        stays.current(opened)
                                .filter(stay -> !at.isBefore(stay.arrivedAt()))
                                .ifPresent(stay -> stays.end(opened, stay, Destination.OTHER, at));
                    case FORCE -> stays.current(opened).ifPresent(stay -> force(stay, room, at));
                }
                return person;
            });
        } catch (RoomTaken | DataIntegrityViolationException refused) {
            assertThat(refused).isNotNull();
        }
    }

    private void force(Stay stay, RoomId room, Instant at) {
        database.sql("""
                        insert into stay.room_use (
                            case_id, id, stay_id, family_id, room_id, room_shared, bed_id, used_from, used_until)
                        select :case, gen_random_uuid(), :stay, :family, :room, false, b.id, :from, :until
                        from stay.bed b where b.room_id = :room and b.number = 1
                        """)
                .param("case", stay.caseId().value())
                .param("stay", stay.id().value())
                .param("family", stay.family().value())
                .param("room", room.value())
                .param("from", Timestamp.from(at))
                .param("until", Timestamp.from(at.plus(Duration.ofHours(50))))
                .update();
    }

    private int overlapping(House house, String samePlace) {
        return owner.sql("""
                        select count(*)
                        from stay.room_use u
                        join stay.room_use o on u.id < o.id
                         and tstzrange(u.used_from, u.used_until) && tstzrange(o.used_from, o.used_until)
                        where\s""" + ROOMS + " and " + samePlace)
                .param("rooms", house.rooms().stream().map(RoomId::value).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }
}
