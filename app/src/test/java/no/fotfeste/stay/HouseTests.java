package no.fotfeste.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.recognition.OwnIdentity;
import no.fotfeste.access.recognition.OwnRelation;
import no.fotfeste.access.recognition.OwnRelationService;
import no.fotfeste.casefile.CaseChanges;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.casefile.ClientDetails;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.casefile.Protection;
import no.fotfeste.casefile.protection.ProtectionService;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.stay.house.House;
import no.fotfeste.stay.house.HouseQueries;
import no.fotfeste.stay.house.HouseService;
import no.fotfeste.stay.house.HouseService.NewRoom;
import no.fotfeste.stay.house.LongestStay;
import no.fotfeste.stay.house.Room;
import no.fotfeste.stay.house.RoomAttribute;
import no.fotfeste.stay.house.RoomBooked;
import no.fotfeste.stay.house.RoomChangeService;
import no.fotfeste.stay.house.RoomId;
import no.fotfeste.stay.house.RoomTaken;
import no.fotfeste.stay.house.SectionId;
import no.fotfeste.stay.visit.Visit;
import no.fotfeste.stay.visit.VisitKind;
import no.fotfeste.stay.visit.VisitPlace;
import no.fotfeste.stay.visit.VisitRepository;
import no.fotfeste.testing.Centre;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.People;
import no.fotfeste.testing.StatementCounter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rooms that change and go out of use, stays to talk about, and who comes by day. */
@IntegrationTest
class HouseTests {

    @Autowired
    private Centre centre;

    @Autowired
    private StayService stays;

    @Autowired
    private HouseService houses;

    @Autowired
    private RoomChangeService changes;

    @Autowired
    private HouseQueries board;

    @Autowired
    private VisitRepository visits;

    @Autowired
    private Door door;

    @Autowired
    private AccountService accounts;

    @Autowired
    private People people;

    @Autowired
    private ProtectionService protections;

    @Autowired
    private OwnRelationService relations;

    @Autowired
    private CaseChanges details;

    @Autowired
    private CaseService cases;

    @Autowired
    private no.fotfeste.testing.Visits pages;

    private Viewer leader;
    private SectionId section;
    private RoomId room;

    @BeforeEach
    void aHouse() {
        leader = centre.with(Role.CENTRE_LEADER);
        section = centre.section(leader);
        room = centre.room(leader, section, "3", 2);
    }

    @AfterEach
    void nowAgain() {
        MovableClock.INSTANCE.reset();
    }

    @Test
    void hidesWhoLivesInARoomFromThoseOutsideTheCircleAndStillDoesNotOfferIt() {
        NewClient client = NewClient.anonymous("Linn");
        CaseId linn = centre.client(leader, client);
        centre.movesIn(leader, linn, client, room);
        Viewer worker = people.at(leader.body(), Role.CENTRE_WORKER);
        assertThat(pages.as(worker).text("/house")).contains("Linn");
        centre.in(leader, linn, opened -> {
            protections.set(opened, Protection.STRICTLY_CONFIDENTIAL, Set.of());
            return opened;
        });
        House seen = accounts.actingAs(worker, () -> door.look(Purpose.READ, board::of));
        assertThat(seen.freeRooms()).isZero();
        assertThat(seen.sections().getFirst().rooms().getFirst().shown()).isEqualTo("closed");
        assertThat(pages.as(worker).text("/house")).doesNotContain("Linn", linn.toString());
        assertThat(pages.as(leader).text("/house")).contains("Linn");
    }

    @Test
    void hidesWhoLivesInARoomFromWhoIsInConflict() {
        NewClient client = NewClient.anonymous("Linn");
        CaseId linn = centre.client(leader, client);
        centre.movesIn(leader, linn, client, room);
        Viewer worker = people.at(leader.body(), Role.CENTRE_WORKER);
        accounts.actingAs(worker, () -> {
            relations.add(OwnRelation.to("Linn", new OwnIdentity(null, BirthDay.ofNullable("1990-05-04"), null)));
            return worker;
        });
        assertThat(pages.as(worker).text("/house")).contains("Linn");
        centre.in(leader, linn, opened -> {
            details.change(opened, born(cases.read(opened)), cases.read(opened).version());
            return opened;
        });
        House seen = accounts.actingAs(worker, () -> door.look(Purpose.READ, board::of));
        assertThat(seen.freeRooms()).isZero();
        assertThat(pages.as(worker).text("/house")).doesNotContain("Linn", linn.toString());
        assertThat(pages.as(leader).text("/house")).contains("Linn");
    }

    private static ClientDetails born(ClientCase client) {
        return ClientDetails.kept(
                client.knownAs(),
                null,
                null,
                "1990-05-04",
                true,
                client.language(),
                client.interpreter(),
                client.contactKind(),
                null,
                null);
    }

    @Test
    void remindsOfALongStayUntilTheNextStepIsPlanned() {
        houses.decide(leader.body(), LongestStay.NONE, LongestStay.SIX_WEEKS);
        CaseId linn = livesHere("Linn");
        MovableClock.INSTANCE.pass(Duration.ofDays(30));
        assertThat(house().longStays()).isEmpty();
        MovableClock.INSTANCE.pass(Duration.ofDays(12));
        assertThat(pages.as(leader).text("/house")).contains("Linn har vært her i 6 uker");
        assertThat(pages.as(leader).text("/today")).contains("Snakk om hva som er neste steg");
        centre.in(leader, linn, opened -> {
            Stay stay = stays.current(opened).orElseThrow();
            stays.plan(opened, stay, null, stay.arrivedOn(MovableClock.INSTANCE.getZone()));
            return linn;
        });
        assertThat(house().longStays()).isEmpty();
    }

    @Test
    void saysNothingOfLongStaysWhereTheCentreHasNoPolicy() {
        livesHere("Linn");
        MovableClock.INSTANCE.pass(Duration.ofDays(400));
        assertThat(house().longStays()).isEmpty();
    }

    @Test
    void countsFreeRoomsInTheMenu() {
        assertThat(pages.as(leader).text("/reception")).contains("1 ledig");
        livesHere("Linn");
        assertThat(changes.free(leader.body())).isZero();
        assertThat(pages.as(leader).text("/reception")).contains("ingen ledige");
    }

    @Test
    void changesARoomAndStopsTheSecondWhoDoes() {
        changes.change(leader.body(), room, section, new NewRoom("3 B", 3, Set.of(RoomAttribute.COT)), 0);
        Room changed = houses.room(leader.body(), room).orElseThrow();
        assertThat(changed.name()).isEqualTo("3 B");
        assertThat(changed.beds()).isEqualTo(3);
        assertThat(pages.as(leader)
                        .post(
                                "/house/rooms/" + room + "/change",
                                Map.of("version", "0", "section", section.toString(), "roomName", "3 C", "beds", "2")))
                .hasStatus(409)
                .bodyText()
                .contains("3 B")
                .contains("value=\"3 C\"");
    }

    @Test
    void keepsABedThatHasBeenSleptIn() {
        NewClient mother = NewClient.anonymous("Linn");
        centre.movesIn(leader, centre.client(leader, mother), mother, room);
        NewClient child = NewClient.child(mother.family(), "Ola", BirthDay.kept("2017"), "nb");
        centre.movesIn(leader, centre.client(leader, child), child, room);
        assertThatThrownBy(() -> changes.change(leader.body(), room, section, new NewRoom("3", 1, Set.of()), 0))
                .isInstanceOf(RoomBooked.class);
        assertThat(houses.room(leader.body(), room).orElseThrow().beds()).isEqualTo(2);
    }

    @Test
    void takesNoRoomOutOfUseThatSomebodyHas() {
        livesHere("Linn");
        assertThat(pages.as(leader)
                        .post(
                                "/house/rooms/" + room + "/out-of-use",
                                Map.of(
                                        "version",
                                        version(),
                                        "outFrom",
                                        LocalDate.now(MovableClock.INSTANCE)
                                                .plusDays(3)
                                                .toString(),
                                        "outReason",
                                        "Bygges om")))
                .hasStatus(422)
                .bodyText()
                .contains("Gi dem et annet rom først");
    }

    @Test
    void givesNobodyARoomThatIsOutOfUse() {
        changes.takeOutOfUse(leader.body(), room, LocalDate.now(MovableClock.INSTANCE), "Bygges om", 0);
        assertThatThrownBy(() -> livesHere("Linn")).isInstanceOf(RoomTaken.class);
        assertThat(house().rooms()).isZero();
        changes.takeIntoUse(leader.body(), room, 1);
        assertThat(house().freeRooms()).isOne();
    }

    @Test
    void showsWhoComesByDay() {
        NewClient client = NewClient.anonymous("Solveig");
        CaseId visitor = centre.client(leader, client);
        centre.in(leader, visitor, opened -> {
            visits.add(
                    opened,
                    leader.body(),
                    new Visit(VisitKind.DAY_VISIT, VisitPlace.CENTRE, MovableClock.INSTANCE.instant(), 45));
            return visitor;
        });
        assertThat(pages.as(leader).text("/house")).contains("Dagbrukere").contains("Solveig");
        centre.movesIn(leader, visitor, client, room);
        assertThat(house().visitors()).isEmpty();
    }

    @Test
    void asksTheDatabaseAsOftenForAFullHouse() {
        livesHere("Linn");
        int once = StatementCounter.during(this::house).size();
        livesHereToo("Mor");
        assertThat(StatementCounter.during(this::house)).hasSize(once);
    }

    private String version() {
        return Integer.toString(houses.room(leader.body(), room).orElseThrow().version());
    }

    private House house() {
        return accounts.actingAs(leader, () -> door.look(Purpose.HOUSE, board::of));
    }

    private CaseId livesHere(String name) {
        NewClient client = NewClient.anonymous(name);
        CaseId caseId = centre.client(leader, client);
        centre.movesIn(leader, caseId, client, room);
        return caseId;
    }

    private void livesHereToo(String name) {
        NewClient client = NewClient.anonymous(name);
        centre.movesIn(leader, centre.client(leader, client), client, null);
    }
}
