package no.fotfeste.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.access.door.Door;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.stay.house.House;
import no.fotfeste.stay.house.HouseQueries;
import no.fotfeste.stay.house.HouseService;
import no.fotfeste.stay.house.RoomId;
import no.fotfeste.stay.house.RoomState;
import no.fotfeste.stay.house.RoomTaken;
import no.fotfeste.testing.Centre;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.Visits;
import no.fotfeste.testing.Visits.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class StayTests {

    @Autowired
    Centre centre;

    @Autowired
    Visits visits;

    @Autowired
    StayService stays;

    @Autowired
    HouseService houses;

    @Autowired
    HouseQueries board;

    @Autowired
    AccountService accounts;

    @Autowired
    Door door;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private Viewer worker;
    private RoomId four;
    private NewClient adult;
    private CaseId adultCase;

    @BeforeEach
    void aCentreWithOneRoomAndSomebodyReceived() {
        worker = centre.withWorker();
        four = centre.room(worker, centre.section(worker), "4", 2);
        adult = NewClient.anonymous("Linn");
        adultCase = centre.client(worker, adult);
    }

    @Test
    void rejectsSecondStayForSamePerson() {
        centre.movesIn(worker, adultCase, adult, four);
        assertThatThrownBy(() -> centre.movesIn(worker, adultCase, adult, null)).isInstanceOf(RoomTaken.class);
    }

    @Test
    void letsNoStrangerIntoTheRoomOfAFamily() {
        centre.movesIn(worker, adultCase, adult, four);
        NewClient stranger = NewClient.anonymous("Ida");
        CaseId strangerCase = centre.client(worker, stranger);
        assertThatThrownBy(() -> centre.movesIn(worker, strangerCase, stranger, four))
                .isInstanceOf(RoomTaken.class);
        assertThat(in(strangerCase)).isEmpty();
    }

    private List<Stay> in(CaseId caseId) {
        return centre.in(worker, caseId, stays::all);
    }

    @Test
    void familySharesTheRoomAndASmallChildNeedsNoBedOfItsOwn() {
        centre.movesIn(worker, adultCase, adult, four);
        for (String name : List.of("Ola", "Kari")) {
            NewClient child = NewClient.child(adult.family(), name, BirthDay.kept("2020"), "nb");
            centre.movesIn(worker, centre.client(worker, child), child, four);
        }
        House house = look(worker);
        assertThat(house.sections().getFirst().rooms().getFirst().count()).isEqualTo("1 + 2");
        assertThat(house.freeRooms()).isZero();
        List<Stay> family = centre.in(worker, adultCase, opened -> stays.together(opened, adult.family()));
        assertThat(family).hasSize(3);
        assertThat(family.getFirst().child()).isFalse();
    }

    @Test
    void aChildMovesInWithoutAnAdultOnlyWithAReason() {
        NewClient child = NewClient.child(NewClient.anonymous("Linn").family(), "Ola", BirthDay.kept("2017"), "nb");
        CaseId childCase = centre.client(worker, child);
        Visitor visitor = visits.as(worker);
        String address = "/cases/" + childCase + "/stay/room";
        assertThat(visitor.text(address)).contains("Hvorfor flytter barnet inn uten en voksen fra familien?");
        Map<String, String> fields = new HashMap<>(Map.of("room", four.toString()));
        assertThat(visitor.fill(address, fields))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv kort hvorfor barnet flytter inn uten en voksen");
        assertThat(in(childCase)).isEmpty();
        fields.put("alone", "Barnevernet har bestemt det; Kari har vakt i natt");
        assertThat(visitor.fill(address, fields)).hasStatus(302);
        assertThat(room(in(childCase).getFirst())).isEqualTo("4");
        assertThat(visitor.text("/cases/" + childCase + "/journal"))
                .contains("Flytter inn uten en voksen fra familien: Barnevernet har bestemt det");
    }

    @Test
    void nobodyAsksWhyAChildMovesInWithItsMother() {
        NewClient child = NewClient.child(adult.family(), "Ola", BirthDay.kept("2017"), "nb");
        CaseId childCase = centre.client(worker, child);
        centre.movesIn(worker, adultCase, adult, four);
        String address = "/cases/" + childCase + "/stay/room";
        assertThat(visits.as(worker).text(address)).doesNotContain("uten en voksen");
        assertThat(visits.as(worker).fill(address, Map.of("room", four.toString())))
                .hasStatus(302);
    }

    @Test
    void movingLeavesARoomToBeCleaned() {
        RoomId five = centre.room(worker, houses.of(worker.body()).getFirst().id(), "5", 1);
        Stay stay = centre.movesIn(worker, adultCase, adult, four);
        centre.in(worker, adultCase, opened -> {
            stays.move(opened, stay, five);
            return opened;
        });
        assertThat(room(in(adultCase).getFirst())).isEqualTo("5");
        assertThat(houses.room(worker.body(), four).orElseThrow().state()).isEqualTo(RoomState.CLEANING);
    }

    @Test
    void aStayNeverEndsBeforeItBegan() {
        Stay stay = centre.movesIn(worker, adultCase, adult, four);
        assertThatThrownBy(() -> centre.in(worker, adultCase, opened -> {
                    stays.end(
                            opened, stay, Destination.NEW_HOME, stay.arrivedAt().minus(Duration.ofHours(1)));
                    return opened;
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoLeavesCanComeBackTheSameDay() {
        Stay stay = centre.movesIn(worker, adultCase, adult, four);
        centre.in(worker, adultCase, opened -> {
            stays.end(opened, stay, Destination.BACK_TO_PERPETRATOR, clock.instant());
            return opened;
        });
        centre.movesIn(worker, adultCase, adult, four);
        assertThat(in(adultCase)).hasSize(2).extracting(Stay::lasts).containsExactly(true, false);
    }

    @Test
    void secondOfTwoWhoChangeAStayIsTold() {
        Stay stay = centre.movesIn(worker, adultCase, adult, four);
        LocalDate day = LocalDate.now(clock).plusDays(9);
        plan(stay, day);
        assertThatThrownBy(() -> plan(stay, day.plusDays(1))).isInstanceOf(StaleVersion.class);
        assertThat(in(adultCase).getFirst().outlook().departure()).isEqualTo(day);
        assertThat(look(worker).comingAndGoing()).singleElement().satisfies(movement -> {
            assertThat(movement.arrival()).isFalse();
            assertThat(movement.room()).isEqualTo("4");
        });
    }

    private void plan(Stay stay, LocalDate day) {
        centre.in(worker, adultCase, opened -> {
            stays.plan(opened, stay, day, null);
            return opened;
        });
    }

    @Test
    void anotherCentreSeesNeitherThePersonNorTheRoom() {
        centre.movesIn(worker, adultCase, adult, four);
        Viewer stranger = centre.withWorker();
        assertThat(look(stranger).sections()).isEmpty();
        assertThatThrownBy(() -> centre.in(stranger, adultCase, stays::all)).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> centre.in(stranger, CaseId.next(), stays::all)).isInstanceOf(CaseNotFound.class);
    }

    @Test
    void whoDoesNotComeThroughTheDoorSeesNoStayAndCanWriteNone() {
        centre.movesIn(worker, adultCase, adult, four);
        for (String table : List.of("stay", "room_use", "absence", "enquiry", "visit", "departure")) {
            assertThat(database.sql("select count(*) from stay." + table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(database.sql("update stay.stay set child = true").update()).isZero();
    }

    private House look(Viewer viewer) {
        return accounts.actingAs(viewer, () -> door.look(Purpose.HOUSE, board::of));
    }

    private static String room(Stay stay) {
        return Objects.requireNonNull(stay.lodging()).name();
    }
}
