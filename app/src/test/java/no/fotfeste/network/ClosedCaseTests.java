package no.fotfeste.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.casefile.CaseAddress;
import no.fotfeste.casefile.Protection;
import no.fotfeste.casefile.protection.ProtectionService;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.request.AnswerService;
import no.fotfeste.network.request.DeclineReason;
import no.fotfeste.network.request.Request;
import no.fotfeste.network.request.RequestAction;
import no.fotfeste.network.request.RequestService;
import no.fotfeste.network.request.RequestState;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpStatus;

/** When a case is closed to named people, what was sent before is taken back, and who knows something is not forgotten. */
@IntegrationTest
class ClosedCaseTests {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    RequestService requests;

    @Autowired
    AnswerService answers;

    @Autowired
    ProtectionService protections;

    @Autowired
    Visits visits;

    @Autowired
    Directory directory;

    NetworkWorld world;
    Viewer worker;
    BodyId nav;
    Viewer atNav;
    CaseId caseId;

    @BeforeEach
    void aCaseAndANavOffice() {
        world = beans.createBean(NetworkWorld.class);
        worker = world.worker();
        nav = world.body(ServiceType.NAV);
        atNav = world.at(nav, Role.SERVICE_CONTACT);
        caseId = world.newCase(worker);
    }

    @Test
    void whatNobodyHasReadIsRecalled() {
        Request sent = send(nav);
        close();
        assertThat(find(sent).state()).isEqualTo(RequestState.RECALLED);
        assertThat(world.inbox(atNav)).isEmpty();
        assertThat(today()).doesNotContain("Avtal hva de gjør med det de vet");
    }

    @Test
    void whoHasReadItReadsNoMoreAndIsSpokenWith() {
        Request sent = send(nav);
        world.receiving(atNav, sent.parcel(), answers::open);
        close();
        assertThatThrownBy(() -> world.receiving(atNav, sent.parcel(), answers::read))
                .isInstanceOf(CaseNotFound.class);
        assertThat(visits.as(atNav).text("/inbox")).doesNotContain("Trukket tilbake");
        assertThat(today()).contains("Avtal hva de gjør med det de vet");
        assertThat(visits.as(worker).text(page(sent)))
                .contains("fikk vite noe før saken ble lukket")
                .contains("De kan ikke lenger lese det");
    }

    @Test
    void whoHasTakenItOnReadsNoMoreEither() {
        Request sent = send(nav);
        Request read = world.receiving(atNav, sent.parcel(), answers::open);
        world.receiving(atNav, sent.parcel(), parcel -> {
            answers.answer(
                    parcel,
                    read.version(),
                    new RequestAction.Accept("Kari Eksempel", world.contact(nav).id(), ""));
            return true;
        });
        close();
        assertThatThrownBy(() -> world.receiving(atNav, sent.parcel(), answers::read))
                .isInstanceOf(CaseNotFound.class);
        assertThat(find(sent).state()).isEqualTo(RequestState.ACCEPTED);
    }

    @Test
    void whoHasDeclinedReadsNoMoreNotEvenTheirOwnAnswer() {
        Request sent = send(nav);
        world.receiving(atNav, sent.parcel(), parcel -> {
            answers.answer(parcel, sent.version(), new RequestAction.Decline(DeclineReason.NOT_OURS, "Ring Fjordbyen"));
            return true;
        });
        String theirs = "/inbox/" + sent.parcel();
        assertThat(visits.as(atNav).text(theirs)).contains("Ring Fjordbyen");
        close();
        assertThat(visits.as(atNav).get(theirs)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aLetterIsOutOfReachAndSaidToBe() {
        Request letter = send(world.body(ServiceType.SCHOOL));
        close();
        assertThat(find(letter).state()).isEqualTo(RequestState.RECALLED);
        assertThat(visits.as(worker).text(page(letter))).contains("Brevet kan ikke hentes tilbake");
    }

    @Test
    void isSettledByWhoHasSpokenWithThem() {
        Request sent = send(nav);
        world.receiving(atNav, sent.parcel(), answers::open);
        close();
        assertThat(visits.as(worker).post(page(sent) + "/settle", Map.of())).hasStatus3xxRedirection();
        assertThat(today()).doesNotContain("Avtal hva de gjør med det de vet");
        assertThat(visits.as(worker).text(page(sent))).doesNotContain("fikk vite noe før");
    }

    @Test
    void whatIsSentAfterwardsToSomeoneChosenIsRead() {
        close();
        Request sent = send(nav);
        assertThat(world.receiving(atNav, sent.parcel(), answers::open).state()).isEqualTo(RequestState.OPENED);
        world.as(worker, caseId, opened -> {
            protections.set(opened, Protection.STRICTLY_CONFIDENTIAL_ABROAD, Set.of());
            return true;
        });
        assertThat(world.receiving(atNav, sent.parcel(), answers::read).state()).isEqualTo(RequestState.OPENED);
    }

    @Test
    void noPlaceIsToldToWhoIsAsked() {
        close();
        Request sent = send(nav);
        assertThat(visits.as(atNav).text("/inbox/" + sent.parcel()))
                .contains("Krisesenter")
                .doesNotContain(house());
        assertThat(visits.as(atNav).text("/inbox")).contains("Fra Krisesenter").doesNotContain(house());
        assertThat(visits.as(atNav).text("/today")).doesNotContain(house());
    }

    @Test
    void noPlaceStandsOnThePagesOfTheCase() {
        close();
        send(nav);
        String office = directory.body(nav).orElseThrow().name();
        assertThat(visits.as(worker).text(CaseAddress.of(caseId, "helpers"))).doesNotContain(office, house());
        assertThat(today()).contains("Nav").doesNotContain(office);
    }

    private String house() {
        return directory.body(worker.body()).orElseThrow().name();
    }

    private void close() {
        world.as(worker, caseId, opened -> {
            protections.set(opened, Protection.STRICTLY_CONFIDENTIAL, Set.of());
            return true;
        });
    }

    private String today() {
        return visits.as(worker).text("/today");
    }

    private String page(Request request) {
        return CaseAddress.of(caseId, "requests/" + request.id());
    }

    private Request send(BodyId receiver) {
        return world.as(
                worker,
                caseId,
                opened -> requests.find(opened, world.send(opened, NetworkWorld.request(receiver)))
                        .orElseThrow());
    }

    private Request find(Request request) {
        return world.as(
                worker, caseId, opened -> requests.find(opened, request.id()).orElseThrow());
    }
}
