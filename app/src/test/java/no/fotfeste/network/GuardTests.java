package no.fotfeste.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.casefile.Protection;
import no.fotfeste.casefile.conflict.RelatedPerson;
import no.fotfeste.casefile.conflict.RelatedPersonService;
import no.fotfeste.casefile.conflict.Relation;
import no.fotfeste.casefile.conflict.Tie;
import no.fotfeste.casefile.protection.AddressGrade;
import no.fotfeste.casefile.protection.AddressService;
import no.fotfeste.casefile.protection.ProtectionService;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.documents.StoppedSending;
import no.fotfeste.documents.StoppedSendingService;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.request.RequestId;
import no.fotfeste.network.request.RequestQueries;
import no.fotfeste.network.request.RequestService;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is stopped before it is sent, and how it can go all the same. */
@IntegrationTest
class GuardTests {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Visits visits;

    @Autowired
    DirectoryEntries entries;

    @Autowired
    RelatedPersonService related;

    @Autowired
    AddressService addresses;

    @Autowired
    StoppedSendingService stopped;

    @Autowired
    ProtectionService protections;

    @Autowired
    RequestService requests;

    @Autowired
    AccountService accounts;

    NetworkWorld world;
    Viewer worker;
    Viewer leader;
    Contact contact;
    CaseId caseId;

    @BeforeEach
    void somebodyAtTheOffice() {
        world = beans.createBean(NetworkWorld.class);
        BodyId centre = world.body(ServiceType.CRISIS_CENTRE);
        worker = world.at(centre, Role.CENTRE_WORKER);
        leader = world.at(centre, Role.CENTRE_LEADER);
        contact = entries.add(withPhone(Contact.named(
                "Geir Ola Fiktivsen",
                "",
                world.body(ServiceType.NAV),
                java.time.LocalDate.now(MovableClock.INSTANCE))));
        caseId = world.newCase(worker);
    }

    @Test
    void sendsToThoseNobodyIsProtectedFrom() {
        note(Relation.PERPETRATOR, "Arne Oppdiktet", "+47 911 22 333");
        assertThat(send(worker, "Hei")).hasStatus(302);
    }

    @Test
    void neverSendsToThePerpetrator() {
        note(Relation.PERPETRATOR, "Gerhard", "+47 900 11 222");
        assertThat(text(send(worker, "Hei"))).contains("samme telefonnummer som", "ingen kan bestemme noe annet");
        assertThat(send(leader, "Hei", "Jeg vil")).hasStatus(422);
        assertThat(sent()).isZero();
    }

    @Test
    void asksALeaderWhenTheNameIsTheSame() {
        note(Relation.KIN_OF_PERPETRATOR, "GEIR FIKTIVSEN", null);
        MvcTestResult held = send(worker, "Hei");
        assertThat(held).hasStatus(422);
        assertThat(text(held)).contains("samme navn som", "en i familien til voldsutøveren", "Be en leder se på det");
        assertThat(sent()).isZero();
        StoppedSending waiting = waiting();
        String decide = "/cases/" + caseId + "/documents/stopped/" + waiting.id();
        assertThat(visits.as(worker).get(decide)).hasStatus(404);
        assertThat(visits.as(worker).text("/cases/" + caseId + "/documents"))
                .contains("Venter på at en leder bestemmer")
                .doesNotContain(decide);
        assertThat(visits.as(leader).post(decide, Map.of("reason", " "))).hasStatus(422);
        assertThat(visits.as(leader).post(decide, Map.of("reason", "Ringt og spurt")))
                .hasStatus(302);
        assertThat(send(worker, "Hei")).hasStatus(302);
        assertThat(sent()).isOne();
    }

    @Test
    void stopsANameThatIsSpelledInAnotherWay() {
        note(Relation.PERPETRATOR, "Geir Fictivsen", null);
        assertThat(text(send(worker, "Hei"))).contains("samme navn som");
        assertThat(sent()).isZero();
    }

    @Test
    void letsALeaderSendWithAReasonAndNotWithout() {
        note(Relation.NETWORK_OF_PERPETRATOR, "Geir Fiktivsen", null);
        assertThat(text(send(leader, "Hei"))).contains("Skriv hvorfor det er trygt");
        assertThat(sent()).isZero();
        assertThat(send(leader, "Hei", "Ikke samme person")).hasStatus(302);
        assertThat(sent()).isOne();
    }

    @Test
    void marksThePlaceAndNotWhatStandsBeforeOrAfterIt() {
        assertThat(
                        preview(
                                "Hvem gjør hva til hun flytter til Storgata 5 i mai, eller Kong Oscars gate 12B? Se storgata 7 a."))
                .contains(">Storgata 5</mark>", ">Kong Oscars gate 12B</mark>", ">storgata 7</mark>");
    }

    @Test
    void marksPlacesAndContactBeforeItIsSent() {
        assertThat(preview("Hun bor i Storgata 5, ring 912 34 567 eller skriv til hun@eksempel.no"))
                .contains(
                        "Dette kan røpe hvem personen er",
                        "Storgata 5",
                        "912 34 567",
                        "hun@eksempel.no",
                        "Sted",
                        "Kontakt")
                .doesNotContain("Stoppet før det sendes");
        assertThat(preview("Kan hun få garanti?")).doesNotContain("Dette kan røpe hvem personen er");
    }

    @Test
    void tellsNoPlaceInAStrictlyConfidentialCase() {
        world.as(worker, caseId, opened -> {
            protections.set(opened, Protection.STRICTLY_CONFIDENTIAL, Set.of(worker.account(), leader.account()));
            return caseId;
        });
        assertThat(text(send(worker, "Hun er i Bergen nå"))).contains("Teksten nevner et sted");
        assertThat(sent()).isZero();
        assertThat(send(worker, "Hun trenger time")).hasStatus(302);
    }

    @Test
    void neverSendsAnAddressThatRevealsThatSomebodyGetsHelp() {
        noteAddress(AddressGrade.REVEALS_CLIENT);
        assertThat(text(send(leader, "Hun bor i oppdiktveien  4.", "Jeg vil")))
                .contains("en adresse som røper at noen får hjelp");
        assertThat(sent()).isZero();
        assertThat(send(worker, "Hun bor i Oppdiktveien 44")).hasStatus(302);
    }

    @Test
    void asksALeaderBeforeAConfidentialAddressIsSent() {
        noteAddress(AddressGrade.CONFIDENTIAL);
        assertThat(text(send(worker, "Hun bor i Oppdiktveien 4"))).contains("en fortrolig adresse");
        assertThat(sent()).isZero();
        assertThat(send(leader, "Hun bor i Oppdiktveien 4", "Nav må vite det")).hasStatus(302);
    }

    private void noteAddress(AddressGrade grade) {
        world.as(worker, caseId, opened -> {
            addresses.note(opened, "Oppdiktveien 4, 9999 Ingensteds", grade);
            return caseId;
        });
    }

    @Test
    void makesNoLetterToSomebodyWhoWasNotedSinceItWasSent() {
        assertThat(send(worker, "Hei")).hasStatus(302);
        RequestId sent = world.as(
                worker,
                caseId,
                opened -> beans.createBean(RequestQueries.class)
                        .of(opened)
                        .getFirst()
                        .id());
        note(Relation.PERPETRATOR, "Gerhard", "90011222");
        String letter = "/cases/" + caseId + "/requests/" + sent + "/letter";
        assertThat(visits.as(worker).get(letter)).hasStatus(409);
        assertThat(visits.as(worker).get(letter + ".pdf")).hasStatus(303).hasHeader("Location", letter);
    }

    private static Contact withPhone(Contact named) {
        return new Contact(
                named.id(),
                named.body(),
                named.name().reveal(),
                "",
                "900 11 222",
                "",
                named.lastConfirmedOn(),
                null,
                named.version());
    }

    private void note(Relation relation, String name, @org.jspecify.annotations.Nullable String phone) {
        world.as(worker, caseId, opened -> {
            related.add(opened, noted(relation, name, phone));
            return caseId;
        });
    }

    private static RelatedPerson noted(
            Relation relation, String name, @org.jspecify.annotations.Nullable String phone) {
        return RelatedPerson.known(
                relation,
                Tie.PARTNER,
                RelatedPerson.Identity.named(name, null),
                RelatedPerson.Reach.by(phone == null ? List.of() : List.of(phone), null));
    }

    private Map<String, String> form(String question) {
        return Map.of(
                "receiver",
                contact.body() + "/" + contact.id(),
                "asks",
                "REQUEST",
                "question",
                question,
                "share",
                "KNOWN_AS",
                "saidYes",
                "yes",
                "consentLanguage",
                "nb",
                "understood",
                "OWN_WORDS",
                "consentUntil",
                java.time.LocalDate.now(no.fotfeste.testing.MovableClock.INSTANCE)
                        .plusDays(30)
                        .toString());
    }

    private MvcTestResult send(Viewer who, String question) {
        return visits.as(who).post("/cases/" + caseId + "/requests/send", form(question));
    }

    private MvcTestResult send(Viewer who, String question, String reason) {
        Map<String, String> all = new java.util.HashMap<>(form(question));
        all.put("reason", reason);
        return visits.as(who).post("/cases/" + caseId + "/requests/send", all);
    }

    private String preview(String question) {
        String path = java.util.Objects.requireNonNull(visits.as(worker)
                .post("/cases/" + caseId + "/requests/preview", form(question))
                .getResponse()
                .getRedirectedUrl());
        return visits.as(worker).text(path);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private long sent() {
        return world.as(worker, caseId, opened ->
                (long) beans.createBean(RequestQueries.class).of(opened).size());
    }

    private StoppedSending waiting() {
        return world.as(worker, caseId, opened -> stopped.of(opened).getFirst());
    }
}
