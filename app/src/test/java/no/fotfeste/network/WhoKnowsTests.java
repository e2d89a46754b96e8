package no.fotfeste.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.coordination.CoordinationService;
import no.fotfeste.network.coordination.Provision;
import no.fotfeste.network.request.AnswerService;
import no.fotfeste.network.request.Request;
import no.fotfeste.network.request.RequestAction;
import no.fotfeste.network.request.RequestService;
import no.fotfeste.sharing.KnownPiece;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.sharing.register.KnowingRecipient;
import no.fotfeste.sharing.register.WhoKnows;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.StatementCounter;
import no.fotfeste.testing.Visits;
import no.fotfeste.testing.Visits.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The register of who knows what says what was really sent and opened, what was told, and what was promised. */
@IntegrationTest
class WhoKnowsTests {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    RequestService requests;

    @Autowired
    AnswerService answers;

    @Autowired
    CoordinationService coordination;

    @Autowired
    WhoKnows register;

    @Autowired
    Visits visits;

    NetworkWorld world;
    Viewer worker;
    Visitor visitor;
    BodyId nav;
    Viewer atNav;
    CaseId caseId;

    @BeforeEach
    void aCaseAndANavOffice() {
        world = beans.createBean(NetworkWorld.class);
        worker = world.worker();
        visitor = visits.as(worker);
        nav = world.body(ServiceType.NAV);
        atNav = world.at(nav, Role.SERVICE_CONTACT);
        caseId = world.newCase(worker);
    }

    @AfterEach
    void backToNow() {
        MovableClock.INSTANCE.reset();
    }

    @Test
    void tellsSentFromReadAndNamesTheGround() {
        Request sent = send(nav);
        assertThat(only().lines()).extracting(KnowingRecipient.Line::way).containsOnly(KnownPiece.Way.CAN_BE_READ);
        world.receiving(atNav, sent.parcel(), answers::open);
        assertThat(only().lines())
                .allSatisfy(line -> assertThat(line.way()).isEqualTo(KnownPiece.Way.READ_HERE))
                .allSatisfy(line -> assertThat(line.decision()).isNotNull())
                .extracting(KnowingRecipient.Line::kind)
                .containsExactly(PieceKind.KNOWN_AS, PieceKind.QUESTION);
        assertThat(knows()).contains("Lest i dag", "Samtykke");
    }

    @Test
    void forgetsWhatWasRecalledUnread() {
        Request sent = send(nav);
        world.as(worker, caseId, opened -> {
            requests.move(opened, sent, sent.version(), new RequestAction.Recall());
            return true;
        });
        assertThat(only().lines()).isEmpty();
    }

    @Test
    void countsWhoeverCoordinates() {
        world.as(worker, caseId, opened -> {
            coordination.decide(opened, nav, null, Provision.MUNICIPAL_COORDINATION, null, false);
            return true;
        });
        assertThat(only().lines()).extracting(KnowingRecipient.Line::kind).containsExactly(PieceKind.WHOLE_CASE);
        assertThat(knows()).contains("Fikk se saken", "krisesenterlova § 4");
    }

    @Test
    void notesWhatWasToldAndSaysWhereNothingAllowsIt() {
        assertThat(visitor.post(path("/knows/told"), told("TELEPHONE"))).hasStatus3xxRedirection();
        assertThat(knows()).contains("Læreren Eksempel", "Fortalt på telefon", "Ingen avgjørelse dekker dette");
        assertThat(visitor.post(path("/knows/told"), Map.of())).hasStatus(422);
    }

    @Test
    void whatThePersonToldNeedsNoDecision() {
        visitor.post(path("/knows/told"), told("TOLD_THEMSELVES"));
        assertThat(knows()).contains("Fortalt av den det gjelder").doesNotContain("Ingen avgjørelse dekker dette");
    }

    @Test
    void asksOnIDagWhetherAPromiseStillHolds() {
        assertThat(visitor.post(
                        path("/knows/promise"),
                        Map.of(
                                "recipientName", "Eksempel skole",
                                "kind", "NOT_TELL_OTHER_PARENT",
                                "by", "Rektor Eksempel",
                                "reviewOn",
                                        LocalDate.now(MovableClock.INSTANCE)
                                                .plusDays(30)
                                                .toString())))
                .hasStatus3xxRedirection();
        assertThat(knows()).contains("Sier ikke noe til den andre forelderen", "Rektor Eksempel");
        assertThat(visitor.text("/today")).doesNotContain("Spør om løftet");
        MovableClock.INSTANCE.pass(Duration.ofDays(31));
        visitor = visits.as(worker);
        assertThat(visitor.text("/today")).contains("Spør om løftet fortsatt gjelder", "Linn. Eksempel skole");
        String promise = world.as(
                worker,
                caseId,
                opened -> register.of(opened)
                        .getFirst()
                        .promises()
                        .getFirst()
                        .id()
                        .toString());
        visitor.post(path("/knows/promises/" + promise + "/review"), Map.of("version", "0"));
        assertThat(visitor.text("/today")).doesNotContain("Spør om løftet");
    }

    @Test
    void isReadableForThePersonItIsAbout() {
        send(nav);
        visitor.post(path("/knows/told"), told("MEETING"));
        assertThat(visitor.text(path("/knows/print")))
                .contains("Hvem vet hva om deg", "Læreren Eksempel", "Du kan når som helst ombestemme deg")
                .doesNotContain("Linn");
    }

    @Test
    void makesABoundedNumberOfStatements() {
        send(nav);
        visitor.text(path("/knows"));
        int few = StatementCounter.during(() -> visitor.text(path("/knows"))).size();
        for (int i = 0; i < 5; i++) {
            send(world.body(ServiceType.SCHOOL));
            send(nav);
        }
        assertThat(StatementCounter.during(() -> visitor.text(path("/knows"))))
                .hasSize(few)
                .hasSizeLessThan(25);
    }

    @Test
    void isOfNoConcernToOthers() {
        send(nav);
        assertThat(visits.as(atNav).get(path("/knows"))).hasStatus(404);
        assertThat(visits.as(world.worker()).get(path("/knows"))).hasStatus(404);
    }

    private static Map<String, String> told(String way) {
        return Map.of("recipientName", "Læreren Eksempel", "kinds", "WHERE", "way", way);
    }

    private KnowingRecipient only() {
        List<KnowingRecipient> all = world.as(worker, caseId, register::of);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private String knows() {
        return visitor.text(path("/knows"));
    }

    private String path(String below) {
        return "/cases/" + caseId + below;
    }

    private Request send(BodyId receiver) {
        return world.as(
                worker,
                caseId,
                opened -> requests.find(opened, world.send(opened, NetworkWorld.request(receiver)))
                        .orElseThrow());
    }
}
