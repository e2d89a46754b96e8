package no.fotfeste.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.Door;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.Circumstances;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.stay.house.House;
import no.fotfeste.stay.house.HouseQueries;
import no.fotfeste.stay.house.RoomId;
import no.fotfeste.stay.reception.Alternative;
import no.fotfeste.stay.reception.EnquiryRepository;
import no.fotfeste.stay.reception.RefusalReason;
import no.fotfeste.testing.Centre;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.Visits;
import no.fotfeste.testing.Visits.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From a call by somebody who will not give her name, to a room for her and two children. */
@IntegrationTest
class ReceptionTests {

    @Autowired
    Centre centre;

    @Autowired
    Visits visits;

    @Autowired
    AccountService accounts;

    @Autowired
    Door door;

    @Autowired
    CaseService cases;

    @Autowired
    StayService stays;

    @Autowired
    Circumstances circumstances;

    @Autowired
    EnquiryRepository enquiries;

    @Autowired
    HouseQueries board;

    private Viewer worker;
    private RoomId four;
    private Visitor visitor;

    @BeforeEach
    void aCentreWithOneFreeRoom() {
        worker = centre.withWorker();
        four = centre.room(worker, centre.section(worker), "4", 3);
        visitor = visits.as(worker);
    }

    @Test
    void receivesHerAndTwoChildrenWithoutAName() {
        CaseId caseId = caseOf(received(begun(), four.toString()));
        ClientCase client = centre.in(worker, caseId, cases::read);
        assertThat(client.knownAs()).isEqualTo("Linn");
        assertThat(client.staysAnonymous()).isTrue();
        assertThat(client.fullName()).isNull();
        List<Stay> family = centre.in(worker, caseId, opened -> stays.together(opened, client.family()));
        assertThat(family)
                .hasSize(3)
                .allMatch(
                        stay -> stay.lodging() != null && stay.lodging().name().equals("4"));
        assertThat(centre.in(worker, caseId, circumstances::of))
                .containsEntry("immediateDanger", "false")
                .containsEntry("childrenWithHer", "2")
                .containsEntry("needsPlace", "true");
        assertThat(visitor.text("/cases/" + caseId)).contains("Rom 4 sammen med 2 barn, dag 1");
        assertThat(visitor.text("/cases/" + caseId + "/stay"))
                .contains("Oppholdet")
                .contains("Ringte");
    }

    @Test
    void whoIsTurnedAwayHasACaseThatSomebodyFollowsUp() {
        String draft = begun();
        post(draft, 1, FIRST);
        post(draft, 2, SECOND);
        Map<String, String> refused = Map.of("outcome", "REFERRED_ON", "note", "Ringer i morgen");
        assertThat(post(draft, 3, refused)).hasStatus(422);
        MvcTestResult done = post(
                draft,
                3,
                Map.of(
                        "outcome",
                        "REFERRED_ON",
                        "refusalReason",
                        "FULL",
                        "alternative",
                        "OTHER_CENTRE",
                        "note",
                        "Ringer"));
        CaseId caseId = caseOf(done);
        assertThat(centre.in(worker, caseId, enquiries::latest)).hasValueSatisfying(enquiry -> {
            assertThat(enquiry.refusalReason()).isEqualTo(RefusalReason.FULL);
            assertThat(enquiry.alternative()).isEqualTo(Alternative.OTHER_CENTRE);
            assertThat(enquiry.note().reveal()).isEqualTo("Ringer");
        });
        assertThat(centre.in(worker, caseId, stays::all)).isEmpty();
    }

    @Test
    void secondOfTwoWhoWantTheSameRoomIsToldAndLosesNothing() throws Exception {
        String mine = begun();
        String theirs = begun();
        for (String draft : List.of(mine, theirs)) {
            post(draft, 1, FIRST);
            post(draft, 2, SECOND);
        }
        List<Integer> statuses = together(List.of(
                () -> post(mine, 3, stay(four.toString())).getResponse().getStatus(),
                () -> post(theirs, 3, stay(four.toString())).getResponse().getStatus()));
        assertThat(statuses).containsExactlyInAnyOrder(302, 409);
        String loser = statuses.getFirst() == 409 ? mine : theirs;
        assertThat(visitor.text("/reception/" + loser + "/1")).contains("Linn");
        assertThat(residents()).hasSize(3);
    }

    @Test
    void twentyWindowsOnOneDraftReceiveHerOnce() throws Exception {
        String draft = begun();
        post(draft, 1, FIRST);
        post(draft, 2, SECOND);
        List<Callable<String>> windows = Collections.nCopies(
                20,
                () -> String.valueOf(post(draft, 3, stay("NONE")).getResponse().getRedirectedUrl()));
        List<String> addresses = together(windows);
        assertThat(addresses).allMatch(each -> each.startsWith("/cases/")).containsOnly(addresses.getFirst());
        assertThat(accounts.actingAs(worker, () -> door.look(Purpose.HOUSE, board::of))
                        .withoutRoom())
                .hasSize(3);
    }

    private List<House.Resident> residents() {
        return accounts.actingAs(worker, () -> door.look(Purpose.HOUSE, board::of))
                .sections()
                .getFirst()
                .rooms()
                .getFirst()
                .residents();
    }

    @Test
    void nobodyElseSeesWhatIsBeingWritten() {
        String draft = begun();
        post(draft, 1, FIRST);
        Visitor colleague = visits.as(centre.withWorker());
        assertThat(colleague.get("/reception/" + draft + "/1")).hasStatus(404);
        assertThat(colleague.text("/reception")).doesNotContain(draft);
        assertThat(visitor.text("/reception")).contains(draft);
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        String draft = begun();
        MvcTestResult answer = post(draft, 1, Map.of("called", "Linn", "born", "1.5.2999"));
        assertThat(answer).hasStatus(422).bodyText().contains("Linn", "1.5.2999", "Skriv en dato som har vært");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table stay.stay; --",
                "<script>alert(1)</script>",
                "ليلى",
                "\u202Eomvendt",
                "Linn \uD83D\uDC99",
                "Linn\u0000\u0007"
            })
    void keepsWhatPeopleTypeAndRunsNoneOfIt(String name) {
        String draft = begun();
        Map<String, String> first = new HashMap<>(FIRST);
        first.put("called", name);
        first.put("mustNotHappen", name);
        post(draft, 1, first);
        post(draft, 2, SECOND);
        CaseId caseId = caseOf(post(draft, 3, stay("NONE")));
        String kept = centre.in(worker, caseId, cases::read).knownAs();
        assertThat(kept).isNotEmpty().doesNotContain("\u202E", "\u0000");
        assertThat(visitor.text("/house")).doesNotContain("<script>alert(1)");
    }

    @Test
    void aMegabyteIsRefusedWhereItStandsAndNothingElseIsLost() {
        String draft = begun();
        Map<String, String> first = new HashMap<>(FIRST);
        first.put("mustNotHappen", "a".repeat(1_000_000));
        assertThat(post(draft, 1, first))
                .hasStatus(422)
                .bodyText()
                .contains("Linn")
                .contains("for lang");
        assertThat(visitor.text("/reception/" + draft + "/1")).contains("Linn");
    }

    private String begun() {
        String address =
                String.valueOf(visitor.get("/reception/new").getResponse().getRedirectedUrl());
        return address.substring("/reception/".length(), address.lastIndexOf('/'));
    }

    private MvcTestResult received(String draft, String room) {
        assertThat(post(draft, 1, FIRST)).hasStatus(302);
        assertThat(post(draft, 2, SECOND)).hasStatus(302);
        return post(draft, 3, stay(room));
    }

    private MvcTestResult post(String draft, int step, Map<String, String> fields) {
        return visitor.post("/reception/" + draft + "/" + step, fields);
    }

    private static CaseId caseOf(MvcTestResult done) {
        String address = String.valueOf(done.getResponse().getRedirectedUrl());
        assertThat(address).startsWith("/cases/");
        return CaseId.of(address.substring("/cases/".length()));
    }

    private static Map<String, String> stay(String room) {
        return Map.of("outcome", "STAY", "room", room);
    }

    private static final Map<String, String> FIRST = Map.of(
            "channel", "TELEPHONE",
            "route", "OWN_INITIATIVE",
            "called", "Linn",
            "identity", "ANONYMOUS",
            "danger", "NO",
            "contactKind", "NONE",
            "mustNotHappen", "Ikke fellesmøte");

    private static final Map<String, String> SECOND = Map.of(
            "language", "ar",
            "interpreter", "NEEDED",
            "child1Name", "Ola",
            "child1Born", "2017",
            "child2Name", "Kari",
            "child2Born", "1.5.2020",
            "ownWords", "Jeg vil bare sove.",
            "howSaid", "THROUGH_INTERPRETER");

    private static <T> List<T> together(List<Callable<T>> works) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> answers = works.stream().map(threads::submit).toList();
            List<T> all = new ArrayList<>();
            for (Future<T> answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }
}
