package no.fotfeste.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.directory.keeping.DirectoryKeeping;
import no.fotfeste.directory.keeping.DirectoryKeeping.Outcome;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.request.RequestId;
import no.fotfeste.network.request.RequestService;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.Visits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Whoever is about to send something is told what has lately been changed about the receiver, and what is only proposed. */
@IntegrationTest
class ReceiverChangedTests {

    private static final String NOTICE = "Nylig endret eller ikke bekreftet";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Visits visits;

    @Autowired
    AccountService accounts;

    @Autowired
    DirectoryKeeping keeping;

    @Autowired
    Directory directory;

    @Autowired
    RequestService requests;

    NetworkWorld world;
    Viewer worker;
    Viewer atNav;
    Contact nav;
    CaseId caseId;

    @BeforeEach
    void aCaseAndAnOffice() {
        MovableClock.INSTANCE.stand();
        world = beans.createBean(NetworkWorld.class);
        worker = world.worker();
        nav = world.contact(world.body(ServiceType.NAV));
        atNav = world.at(nav.body(), Role.SERVICE_CONTACT);
        caseId = world.newCase(worker);
    }

    @AfterEach
    void backToNow() {
        MovableClock.INSTANCE.reset();
    }

    @Test
    void nothingIsSaidOfWhatHasNotChanged() {
        assertThat(preview()).doesNotContain(NOTICE);
    }

    @Test
    void tellsWhichNumberWasChangedWhenAndByWhom() {
        assertThat(changePhone(atNav)).isEqualTo(Outcome.IN_FORCE);
        assertThat(words(preview()))
                .contains(
                        NOTICE,
                        "Telefonnummeret til " + nav.name().reveal() + " ble endret",
                        Integer.toString(today().getYear()),
                        "av " + atNav.displayName() + ".");
    }

    @Test
    void tellsForThirtyDaysAndNoLonger() {
        changePhone(atNav);
        passDays(30);
        assertThat(preview()).contains(NOTICE);
        passDays(1);
        assertThat(preview()).doesNotContain(NOTICE);
    }

    @Test
    void tellsWhatIsOnlyProposedAndWhatStandsIsUsed() {
        assertThat(changePhone(worker)).isEqualTo(Outcome.PROPOSED);
        passDays(40);
        assertThat(words(preview()))
                .contains("Et nytt telefonnummer til " + nav.name().reveal() + " ble foreslått", "ikke bekreftet");
        assertThat(directory.contact(nav.id())).contains(nav);
    }

    @Test
    void tellsWhenTheNameOfTheOfficeWasChanged() {
        Body body = directory.body(nav.body()).orElseThrow();
        accounts.actingAs(
                atNav,
                () -> keeping.change(new Body(
                        body.id(),
                        body.type(),
                        body.name() + " nye",
                        body.municipality(),
                        body.level(),
                        "",
                        "",
                        "",
                        body.languages(),
                        body.version())));
        assertThat(words(preview())).contains(body.name() + " nye fikk nytt navn");
    }

    @Test
    void tellsWhenSomebodyWasAdded() {
        Contact added = Contact.named("Ny " + nav.name().reveal(), "", nav.body(), today());
        accounts.actingAs(atNav, () -> keeping.add(added));
        nav = added;
        assertThat(words(preview())).contains(added.name().reveal() + " ble lagt til");
    }

    @Test
    void tellsBesideALetterAndNeverInIt() {
        Contact doctor = world.contact(world.body(ServiceType.GP));
        String letter = "/cases/" + caseId + "/requests/"
                + world.as(worker, caseId, opened -> world.send(opened, NetworkWorld.request(doctor.body())))
                + "/letter";
        Viewer atDoctor = people(doctor);
        Body body = directory.body(doctor.body()).orElseThrow();
        accounts.actingAs(
                atDoctor,
                () -> keeping.change(new Body(
                        body.id(),
                        body.type(),
                        body.name(),
                        body.municipality(),
                        body.level(),
                        "31 31 31 31",
                        "",
                        "",
                        body.languages(),
                        body.version())));
        assertThat(visits.as(worker).text(letter)).contains(NOTICE, "class=\"no-print\"");
    }

    @Test
    void whoeverTheSenderNamesAtAnotherBodyIsOnlyProposed() {
        RequestId sent = world.as(worker, caseId, opened -> world.send(opened, NetworkWorld.request(nav.body())));
        assertThat(visits.as(worker)
                        .fill(
                                "/cases/" + caseId + "/requests/" + sent + "/accept",
                                Map.of("version", version(sent), "person", "OTHER", "personName", "Ukjent Person")))
                .hasStatus3xxRedirection();
        assertThat(directory.contactsOf(nav.body())).containsExactly(nav);
        assertThat(visits.as(worker).text("/cases/" + caseId + "/requests/" + sent))
                .contains("Ukjent Person");
        assertThat(visits.as(atNav).text("/today")).contains("til endring i Hjelpere");
    }

    private String version(RequestId sent) {
        return Integer.toString(world.as(
                worker,
                caseId,
                opened -> requests.find(opened, sent).orElseThrow().version()));
    }

    private Viewer people(Contact contact) {
        return world.at(contact.body(), Role.SERVICE_CONTACT);
    }

    private Outcome changePhone(Viewer by) {
        Contact changed = new Contact(
                nav.id(), nav.body(), nav.name().reveal(), "", "31 31 31 31", "", today(), null, nav.version());
        return accounts.actingAs(by, () -> keeping.change(changed));
    }

    private String preview() {
        String path = Objects.requireNonNull(visits.as(worker)
                .post(
                        "/cases/" + caseId + "/requests/preview",
                        Map.of(
                                "receiver", nav.body() + "/" + nav.id(),
                                "asks", "REQUEST",
                                "question", "Kan dere gi time?",
                                "share", "KNOWN_AS"))
                .getResponse()
                .getRedirectedUrl());
        return visits.as(worker).text(path);
    }

    /** As one reads it: without what keeps names apart from the sentence. */
    private static String words(String page) {
        return page.replaceAll("[\\u2066-\\u2069]", "").replaceAll("<[^>]*>", "");
    }

    private static void passDays(int days) {
        LocalDate then = today().plusDays(days);
        MovableClock clock = MovableClock.INSTANCE;
        clock.pass(Duration.between(
                clock.instant(), then.atTime(12, 0).atZone(clock.getZone()).toInstant()));
    }

    private static LocalDate today() {
        return LocalDate.now(MovableClock.INSTANCE);
    }
}
