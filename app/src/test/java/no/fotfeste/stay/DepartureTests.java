package no.fotfeste.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.fotfeste.access.Viewer;
import no.fotfeste.casefile.Circumstances;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.stay.departure.DepartureService;
import no.fotfeste.stay.house.RoomId;
import no.fotfeste.testing.Centre;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.Visits;
import no.fotfeste.testing.Visits.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Leaving is decided together: the gate warns, keeps reasons, and holds nobody back. */
@IntegrationTest
class DepartureTests {

    @Autowired
    Centre centre;

    @Autowired
    Visits visits;

    @Autowired
    StayService stays;

    @Autowired
    DepartureService departures;

    @Autowired
    Circumstances circumstances;

    @Autowired
    StayFacts facts;

    @Autowired
    ObjectProvider<DepartureCondition> conditions;

    private Viewer worker;
    private Visitor visitor;
    private NewClient adult;
    private CaseId adultCase;
    private CaseId childCase;
    private Stay stay;

    @BeforeEach
    void aMotherAndAChildLiveHere() {
        worker = centre.withWorker();
        visitor = visits.as(worker);
        RoomId room = centre.room(worker, centre.section(worker), "4", 2);
        adult = NewClient.anonymous("Linn");
        adultCase = centre.client(worker, adult);
        stay = centre.movesIn(worker, adultCase, adult, room);
        NewClient child = NewClient.child(adult.family(), "Ola", BirthDay.kept("2017"), "nb");
        childCase = centre.client(worker, child);
        centre.movesIn(worker, childCase, child, room);
    }

    @Test
    void asksForTheReasonWhenSomethingIsMissing() {
        assertThat(visitor.post(address(), Map.of("destination", "NEW_HOME", "followUp", "ACCEPTED")))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv kort hvorfor dette ikke er på plass");
        assertThat(centre.in(worker, adultCase, stays::current)).isPresent();
    }

    @Test
    void endsTheStaysOfThoseWhoLeaveTogetherAndKeepsTheReasons() {
        Map<String, String> answers = answers("NEW_HOME");
        answers.remove("safetyPlan");
        answers.put("reason-SAFETY_PLAN", "Går gjennom den på fredag");
        answers.put("goes-" + childCase, "yes");
        answers.put("report-" + childCase, "NOT_NEEDED");
        assertThat(visitor.post(address(), answers)).hasStatus(302);
        assertThat(centre.in(worker, adultCase, stays::current)).isEmpty();
        assertThat(centre.in(worker, childCase, stays::current)).isEmpty();
        Map<String, String> reasons = centre.in(worker, adultCase, opened -> departures.missing(opened, stay.id()));
        assertThat(reasons).containsEntry("SAFETY_PLAN", "Går gjennom den på fredag");
        assertThat(centre.in(worker, childCase, circumstances::of)).containsEntry("childWelfareDecision", "NOT_NEEDED");
    }

    @Test
    void whoReturnsToThePerpetratorIsAskedNothingMoreAndMayComeBack() {
        assertThat(visitor.text(address())).contains("Døren er åpen");
        assertThat(visitor.post(address(), answers("BACK_TO_PERPETRATOR"))).hasStatus(302);
        assertThat(centre.in(worker, adultCase, facts::factsOf).values())
                .containsEntry("returnsToPerpetrator", true)
                .containsEntry("hasStay", false)
                .containsEntry("wantsFollowUp", true);
        centre.movesIn(worker, adultCase, adult, null);
        assertThat(centre.in(worker, childCase, stays::current)).isPresent();
    }

    @Test
    void asksForADecisionOnAReportOrTheReasonWhyThereIsNone() {
        Map<String, String> answers = answers("BACK_TO_PERPETRATOR");
        answers.put("goes-" + childCase, "yes");
        answers.put("report-" + childCase, "NOT_DECIDED");
        answers.remove("whyNot-" + childCase);
        assertThat(visitor.post(address(), answers))
                .hasStatus(422)
                .bodyText()
                .contains("eller skriv hvorfor det ikke er avgjort");
        Stay childs = centre.in(worker, childCase, stays::current).orElseThrow();
        answers.put("whyNot-" + childCase, "Leder avgjør i kveld");
        assertThat(visitor.post(address(), answers)).hasStatus(302);
        Map<String, String> reasons = centre.in(worker, childCase, opened -> departures.missing(opened, childs.id()));
        assertThat(reasons).containsEntry("CHILD_WELFARE", "Leder avgjør i kveld");
    }

    @Test
    void keepsInTheChildsJournalWhyNothingIsDecidedWhenItStaysAlone() {
        assertThat(visitor.post(address(), answers("NEW_HOME"))).hasStatus(302);
        assertThat(visitor.text("/cases/" + childCase + "/journal"))
                .contains("Melding til barnevernet er ikke avgjort: Ikke snakket med barnet ennå");
    }

    @Test
    void nobodyLeavesBeforeTheyCameOrTomorrow() {
        LocalDate today = LocalDate.now(MovableClock.INSTANCE);
        for (LocalDate day : List.of(today.minusDays(1), today.plusDays(1))) {
            Map<String, String> answers = answers("NEW_HOME");
            answers.put("leftOn", day.toString());
            assertThat(visitor.post(address(), answers)).hasStatus(422);
        }
        assertThat(centre.in(worker, adultCase, stays::current)).isPresent();
    }

    @Test
    void anotherCentreFindsNoSuchPage() {
        Visitor stranger = visits.as(centre.withWorker());
        for (String below : List.of("departure", "stay/plan", "stay/room", "stay/visit")) {
            assertThat(stranger.get("/cases/" + adultCase + "/" + below)).hasStatus(404);
            assertThat(stranger.get("/cases/" + CaseId.next() + "/" + below)).hasStatus(404);
        }
    }

    @Test
    void secondOfTwoWhoPlanSeesWhatTheFirstWrote() {
        String plan = "/cases/" + adultCase + "/stay/plan";
        LocalDate day = LocalDate.now(MovableClock.INSTANCE).plusDays(20);
        Map<String, String> mine = Map.of("departure", day.toString(), "ready", "", "version", "0");
        assertThat(visitor.post(plan, mine)).hasStatus(302);
        Map<String, String> theirs = Map.of("departure", day.plusDays(3).toString(), "ready", "", "version", "0");
        assertThat(visitor.post(plan, theirs))
                .hasStatus(409)
                .bodyText()
                .contains(day.toString())
                .contains(day.plusDays(3).toString());
    }

    @Test
    void movesTheWholeFamilyAndCountsVisits() {
        RoomId five = centre.room(worker, centre.section(worker), "5", 2);
        assertThat(visitor.fill(
                        "/cases/" + adultCase + "/stay/room", Map.of("room", five.toString(), "together", "yes")))
                .hasStatus(302);
        assertThat(centre.in(worker, childCase, stays::current))
                .map(Stay::lodging)
                .map(Stay.Lodging::name)
                .contains("5");
        assertThat(visitor.post(
                        "/cases/" + adultCase + "/stay/visit", Map.of("kind", "TELEPHONE_TALK", "minutes", "40")))
                .hasStatus(302);
        assertThat(visitor.text("/cases/" + adultCase + "/stay")).contains("Samtale på telefon", "40 min");
    }

    private String address() {
        return "/cases/" + adultCase + "/departure";
    }

    private Map<String, String> answers(String destination) {
        Map<String, String> answers = new HashMap<>(Map.of(
                "destination", destination, "rightsInformation", "yes", "safetyPlan", "yes", "followUp", "ACCEPTED"));
        conditions.forEach(condition -> answers.put("reason-" + condition.name(), "Ønsker ingen"));
        answers.put("whyNot-" + childCase, "Ikke snakket med barnet ennå");
        return answers;
    }
}
