package no.fotfeste.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseAddress;
import no.fotfeste.casefile.conflict.RelatedPerson;
import no.fotfeste.casefile.conflict.RelatedPersonService;
import no.fotfeste.casefile.conflict.Relation;
import no.fotfeste.casefile.conflict.Tie;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.ParcelId;
import no.fotfeste.network.request.NewRequest;
import no.fotfeste.network.request.RequestId;
import no.fotfeste.network.request.RequestKind;
import no.fotfeste.network.request.RequestService;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.pathway.Track;
import no.fotfeste.plan.Measure;
import no.fotfeste.plan.MeasureId;
import no.fotfeste.plan.MeasureState;
import no.fotfeste.plan.OwnMeasure;
import no.fotfeste.plan.Owner;
import no.fotfeste.plan.PlanService;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.InventedName;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.People;
import no.fotfeste.testing.Visits;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Siri at Nav is the perpetrator's sister: nobody is offered her, what she owned is nobody's, and only a leader is told why. */
@IntegrationTest
class NotToBeAskedTests {

    private static final String REFUSED = "Denne personen kan ikke velges her. Velg en annen.";
    private static final String NOBODY = "Ingen eier dette";
    private static final String WHY = "Den som eide tiltaket, kan være inhabil";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Visits visits;

    @Autowired
    AccountService accounts;

    @Autowired
    DirectoryEntries directory;

    @Autowired
    RelatedPersonService related;

    @Autowired
    PlanService plans;

    @Autowired
    RequestService requests;

    NetworkWorld world;
    Viewer worker;
    Viewer leader;
    Viewer siri;
    Contact contact;
    Contact colleague;
    CaseId caseId;

    @BeforeEach
    void siriWorksAtNav() {
        world = beans.createBean(NetworkWorld.class);
        worker = world.worker();
        leader = world.at(worker.body(), Role.CENTRE_LEADER);
        BodyId nav = world.body(ServiceType.NAV);
        contact = at(nav, "Siri " + InventedName.surname());
        colleague = at(nav, "Per " + InventedName.surname());
        siri = accounts.create(new NewAccount(
                "siri-" + UUID.randomUUID(),
                People.PASSWORD,
                contact.name().reveal(),
                nav,
                contact.id(),
                Role.SERVICE_CONTACT));
        caseId = world.newCase(worker);
    }

    @Test
    void sheIsNotOfferedAsOwnerAndRefusedInSilence() {
        String page = measure(proposed());
        assertThat(text(page))
                .contains(contact.name().reveal(), colleague.name().reveal());
        sheIsListed();
        assertThat(text(page))
                .contains(colleague.name().reveal())
                .doesNotContain(contact.name().reveal());
        MvcTestResult answer = visits.as(worker)
                .post(
                        page + "/agree",
                        Map.of("owner", contact.id().toString(), "due", "2099-05-17", "answer", "YES", "version", "0"));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer)).contains(REFUSED).doesNotContain("inhabil", "beskyttes");
    }

    @Test
    void sheIsNotOfferedForARequestAndRefusedInSilence() {
        sheIsListed();
        String asking =
                CaseAddress.of(caseId, "requests/new?type=NAV&municipality=" + NetworkWorld.MUNICIPALITY.value());
        assertThat(text(asking))
                .contains(colleague.name().reveal())
                .doesNotContain(contact.name().reveal());
    }

    @Test
    void sheDoesNotCoordinate() {
        sheIsListed();
        String page = CaseAddress.of(caseId, "coordination");
        assertThat(text(page + "?type=NAV&municipality=" + NetworkWorld.MUNICIPALITY.value()))
                .contains(colleague.name().reveal())
                .doesNotContain(contact.name().reveal());
        MvcTestResult answer = visits.as(worker)
                .post(
                        page,
                        Map.of("receiver", contact.body() + "/" + contact.id(), "provision", "MUNICIPAL_COORDINATION"));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer)).contains(REFUSED);
    }

    @Test
    void sheIsNotInvitedToAMeeting() {
        ask();
        assertThat(text(CaseAddress.of(caseId, "meeting")))
                .contains(contact.name().reveal());
        sheIsListed();
        assertThat(text(CaseAddress.of(caseId, "meeting")))
                .doesNotContain(contact.name().reveal());
        MvcTestResult answer = visits.as(worker)
                .post(
                        CaseAddress.of(caseId, "meeting"),
                        Map.of(
                                "invited",
                                contact.body() + "/" + contact.id(),
                                "on",
                                "2099-03-04",
                                "at",
                                "10.30",
                                "how",
                                "VIDEO",
                                "purpose",
                                "Hvem gjør hva"));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void hersAreNobodysAndOnlyTheLeaderIsToldWhy() {
        String page = measure(owned());
        assertThat(text(CaseAddress.of(caseId))).contains(contact.name().reveal());
        sheIsListed();
        assertThat(text(CaseAddress.of(caseId))).contains(NOBODY);
        assertThat(text(page)).contains(NOBODY).doesNotContain(contact.name().reveal(), WHY, "/conflicts");
        assertThat(text("/today")).contains("today-unowned", "Søke om bolig").doesNotContain("inhabil");
        assertThat(visits.as(leader).text(page)).contains(NOBODY, WHY, CaseAddress.of(caseId, "conflicts"));
    }

    @Test
    void whatIsUnderWayIsNobodysTooAndCanBeGivenToAnother() {
        MeasureId id = owned();
        inCase(opened -> plans.started(opened, id));
        sheIsListed();
        assertThat(view(id).nobodyOwns()).isTrue();
        assertThat(view(id).state()).isEqualTo(MeasureState.UNDER_WAY);
        assertThat(text("/today")).contains("Søke om bolig");
        Owner other = new Owner(colleague.body(), colleague.id());
        inCase(opened -> plans.assign(opened, id, other));
        assertThat(view(id).owner()).isEqualTo(other);
    }

    @Test
    void whatHasNoOwnerCanStillBeFinished() {
        MeasureId id = owned();
        sheIsListed();
        inCase(opened -> plans.completed(opened, id, "Ordnet av andre"));
        assertThat(view(id).state()).isEqualTo(MeasureState.DONE);
        assertThat(view(id).nobodyOwns()).isFalse();
    }

    @Test
    void whatALeaderLiftsIsHersAgain() {
        MeasureId id = owned();
        sheIsListed();
        visits.as(leader)
                .fill(
                        CaseAddress.of(caseId, "conflicts/" + siri.account()),
                        Map.of("ruling", "LIFT", "reason", "En annen med samme navn"));
        assertThat(view(id).owner()).isEqualTo(new Owner(contact.body(), contact.id()));
    }

    @Test
    void atHerPlaceSheIsNotAmongThoseWhoCanTakeItOn() {
        ParcelId parcel = ask();
        Viewer answering = world.at(contact.body(), Role.SERVICE_CONTACT);
        assertThat(visits.as(answering).text("/inbox/" + parcel))
                .contains(contact.name().reveal(), colleague.name().reveal());
        sheIsListed();
        String page = visits.as(answering).text("/inbox/" + parcel);
        assertThat(page).contains(colleague.name().reveal()).doesNotContain("value=\"" + contact.id());
        String version = page.replaceAll("(?s).*name=\"version\" value=\"([0-9]+)\".*", "$1");
        MvcTestResult answer = visits.as(answering)
                .post(
                        "/inbox/" + parcel + "/accept",
                        Map.of("person", contact.id().toString(), "version", version));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer)).contains(REFUSED);
    }

    @Test
    void sheSaysItHerselfOfWhatSheReceived() {
        MeasureId id = owned();
        ParcelId parcel = ask();
        assertThat(visits.as(siri).text("/inbox/" + parcel)).contains("/inbox/" + parcel + "/own-conflict");
        assertThat(visits.as(siri).get("/inbox/" + parcel + "/own-conflict")).hasStatusOk();
        assertThat(visits.as(siri).post("/inbox/" + parcel + "/own-conflict", Map.of("why", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        MvcTestResult answer =
                visits.as(siri).post("/inbox/" + parcel + "/own-conflict", Map.of("why", "Han er broren min"));
        assertThat(answer).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/today");
        assertThat(answer.getMvcResult().getFlashMap().get("said")).isEqualTo("casefile.ownConflict.said");
        assertThat(visits.as(siri).get("/inbox/" + parcel)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visits.as(world.at(contact.body(), Role.SERVICE_CONTACT)).get("/inbox/" + parcel))
                .hasStatusOk();
        assertThat(visits.as(leader).text("/today")).contains(contact.name().reveal() + " har meldt seg inhabil");
        assertThat(visits.as(leader).text(CaseAddress.of(caseId, "conflicts"))).contains("Han er broren min");
        assertThat(view(id).nobodyOwns()).isTrue();
    }

    @Test
    void aColleagueWhoSaysYesForHerOwnsIt() {
        MeasureId id = owned();
        ParcelId parcel = ask(id);
        sheIsListed();
        Viewer answering = world.at(contact.body(), Role.SERVICE_CONTACT);
        visits.as(answering).get("/inbox/" + parcel);
        String version = between(visits.as(answering).text("/inbox/" + parcel), "name=\"version\" value=\"", "\"");
        assertThat(visits.as(answering)
                        .post(
                                "/inbox/" + parcel + "/accept",
                                Map.of("person", colleague.id().toString(), "version", version)))
                .hasStatus3xxRedirection();
        Awaitility.await().untilAsserted(() -> assertThat(view(id).state()).isEqualTo(MeasureState.ACCEPTED));
        assertThat(view(id).owner()).isEqualTo(new Owner(colleague.body(), colleague.id()));
    }

    private Contact at(BodyId body, String name) {
        return directory.add(Contact.named(name, "Saksbehandler", body, LocalDate.now(MovableClock.INSTANCE)));
    }

    private void sheIsListed() {
        inCase(opened -> {
            related.add(
                    opened,
                    RelatedPerson.known(
                            Relation.KIN_OF_PERPETRATOR,
                            Tie.IN_LAW,
                            RelatedPerson.Identity.named(contact.name().reveal(), null),
                            RelatedPerson.Reach.by(List.of(), NetworkWorld.MUNICIPALITY)));
            return caseId;
        });
    }

    private MeasureId proposed() {
        return inCase(opened -> plans.propose(
                opened,
                new OwnMeasure("Søke om bolig", Track.PRACTICAL, Milestone.HOME, ServiceType.NAV, null, Set.of())));
    }

    private MeasureId owned() {
        MeasureId id = proposed();
        LocalDate due = LocalDate.now(MovableClock.INSTANCE).plusDays(3);
        inCase(opened -> plans.agree(opened, id, new Owner(contact.body(), contact.id()), due));
        return id;
    }

    private ParcelId ask() {
        return ask(null);
    }

    private ParcelId ask(@Nullable MeasureId measure) {
        return inCase(opened -> {
            RequestId sent = world.send(
                    opened,
                    new NewRequest(
                            RequestKind.REQUEST,
                            measure,
                            "OTHER",
                            contact.body(),
                            contact.id(),
                            "Kan dere hjelpe?",
                            List.of(),
                            null));
            return requests.find(opened, sent).orElseThrow().parcel();
        });
    }

    private Measure view(MeasureId id) {
        return inCase(opened -> plans.measure(opened, id));
    }

    private <T> T inCase(Function<OpenCase, T> work) {
        return world.as(worker, caseId, work);
    }

    private String measure(MeasureId id) {
        return CaseAddress.of(caseId, "plan/measures/" + id);
    }

    private String text(String path) {
        return visits.as(worker).text(path);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String between(String text, String before, String after) {
        int from = text.indexOf(before) + before.length();
        return text.substring(from, text.indexOf(after, from));
    }
}
