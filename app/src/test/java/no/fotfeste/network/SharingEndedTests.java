package no.fotfeste.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.request.AnswerService;
import no.fotfeste.network.request.NewRequest;
import no.fotfeste.network.request.Request;
import no.fotfeste.network.request.RequestAction;
import no.fotfeste.network.request.RequestService;
import no.fotfeste.sharing.DecisionId;
import no.fotfeste.sharing.NewDecision;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.sharing.SharingDecisionService;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** When sharing has ended, both sides see that it has: who sent it why, and who got it no more than that. */
@IntegrationTest
class SharingEndedTests {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    RequestService requests;

    @Autowired
    AnswerService answers;

    @Autowired
    SharingDecisionService decisions;

    @Autowired
    Visits visits;

    NetworkWorld world;
    Viewer worker;
    Contact nav;
    Viewer atNav;
    CaseId caseId;
    NewRequest asked;
    DecisionId yes;

    @BeforeEach
    void somebodyHasSaidYes() {
        world = beans.createBean(NetworkWorld.class);
        worker = world.worker();
        nav = world.contact(world.body(ServiceType.NAV));
        atNav = world.at(nav.body(), Role.SERVICE_CONTACT);
        caseId = world.newCase(worker);
        asked = NetworkWorld.request(nav.body());
        yes = world.as(worker, caseId, opened -> world.consent(opened, asked));
    }

    @Test
    void showsOnBothSidesWhatWasTakenOnAndCanNoLongerBeRead() {
        Request sent = takenOn();
        assertThat(page(sent)).doesNotContain("ikke lenger lese");
        withdraw();
        assertThat(inbox(atNav)).contains("Delingen er avsluttet");
        assertThat(visits.as(atNav).text("/inbox/" + sent.parcel())).contains("Delingen er avsluttet");
        assertThat(visits.as(worker).text("/cases/" + caseId + "/helpers")).contains("Delingen er avsluttet");
        assertThat(page(sent)).contains("De kan ikke lenger lese dette", "Det er ikke lenger bestemt", "De åpnet det");
    }

    @Test
    void whoHasReadWhatIsTakenBackIsToldThatItIsAndNoMore() {
        Request unread = send();
        Request read = send();
        world.receiving(atNav, read.parcel(), answers::open);
        assertThat(inbox(atNav)).doesNotContain("Trukket tilbake");
        withdraw();
        assertThat(inbox(atNav))
                .containsOnlyOnce("Trukket tilbake av ")
                .doesNotContain(read.parcel().toString(), unread.parcel().toString(), "Kan hun få garanti");
        assertThat(page(read)).contains("De kan ikke lenger lese dette", "Det ble trukket tilbake", "De åpnet det");
        assertThat(page(unread)).contains("Ingen der hadde åpnet det");
        assertThat(inbox(world.at(world.body(ServiceType.NAV), Role.SERVICE_CONTACT)))
                .doesNotContain("Trukket tilbake");
    }

    @Test
    void saysWhatOfItCanNoLongerBeRead() {
        Request sent = takenOn();
        LocalDate today = LocalDate.now(MovableClock.INSTANCE);
        world.as(
                worker,
                caseId,
                opened -> decisions.decide(opened, nav.body(), NewDecision.refusal(Set.of(PieceKind.KNOWN_AS), today)));
        assertThat(page(sent)).contains("Dette kan de ikke lenger lese: Kalles");
        assertThat(inbox(atNav)).doesNotContain("Delingen er avsluttet");
    }

    private Request takenOn() {
        Request sent = send();
        Request read = world.receiving(atNav, sent.parcel(), answers::open);
        world.receiving(atNav, sent.parcel(), parcel -> {
            answers.answer(
                    parcel, read.version(), new RequestAction.Accept(nav.name().reveal(), nav.id(), ""));
            return true;
        });
        return sent;
    }

    private Request send() {
        return world.as(
                worker,
                caseId,
                opened -> requests.find(opened, requests.send(opened, asked)).orElseThrow());
    }

    private void withdraw() {
        world.as(worker, caseId, opened -> decisions.withdraw(opened, yes));
    }

    private String inbox(Viewer receiver) {
        return visits.as(receiver).text("/inbox");
    }

    private String page(Request request) {
        return visits.as(worker).text("/cases/" + caseId + "/requests/" + request.id());
    }
}
