package no.fotfeste.network.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.ParcelId;
import no.fotfeste.network.NetworkWorld;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.OneTime;
import no.fotfeste.testing.StatementCounter;
import no.fotfeste.testing.Visits;
import no.fotfeste.testing.Visits.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Asking and answering as people do it, page by page. */
@IntegrationTest
class RequestPageTests {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Visits visits;

    @Autowired
    RequestService requests;

    @Autowired
    RequestRepository rows;

    NetworkWorld world;
    Viewer worker;
    Contact nav;
    Viewer atNav;
    CaseId caseId;

    @BeforeEach
    void aCaseAndANavOffice() {
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
    void offersThePeopleAtTheServiceThatWasChosen() {
        String page = visits.as(worker).text(path("requests/new?type=NAV&municipality=4601"));
        assertThat(page).contains(nav.name().reveal()).contains("Linn").contains("Hva skal de få vite?");
    }

    @Test
    void showsWhatTheReceiverWillSeeBeforeItIsSent() {
        Visitor visitor = visits.as(worker);
        assertThat(visitor.text(kept(visitor, "requests/preview", asking())))
                .contains("Slik ser mottakeren det", "Kan hun få garanti?", "Linn");
    }

    @Test
    void threePostsSendOneRequest() {
        Map<String, String> fields = asking();
        fields.put("_once", OneTime.key());
        Visitor visitor = visits.as(worker);
        String led = kept(visitor, "requests/send", fields);
        assertThat(led).contains("/requests/");
        assertThat(kept(visitor, "requests/send", fields)).isEqualTo(led);
        assertThat(kept(visitor, "requests/send", fields)).isEqualTo(led);
        assertThat(world.inbox(atNav)).hasSize(1);
    }

    @Test
    void findsWhatWasWrittenWhenAPageIsReadAgain() {
        Visitor visitor = visits.as(worker);
        String preview = kept(visitor, "requests/preview", asking());
        assertThat(visitor.text(preview)).isNotEqualTo("").contains("Kan hun få garanti?");
        assertThat(visitor.text(preview.replace("/preview", "/edit"))).contains("Kan hun få garanti?");
        assertThat(visitor.text(path("requests/preview"))).contains("Slik ser mottakeren det", "Kan hun få garanti?");
        assertThat(visitor.text(path("requests/send"))).contains("Kan hun få garanti?");
    }

    @Test
    void beginsAnewWhereNothingIsKept() {
        Visitor visitor = visits.as(worker);
        assertThat(visitor.get(path("hand-over/preview"))).hasRedirectedUrl(path("hand-over"));
        String preview = kept(visitor, "requests/preview", asking());
        Map<String, String> fields = asking();
        fields.put("draft", preview.substring(preview.indexOf('=') + 1));
        visitor.post(path("requests/send"), fields);
        assertThat(visitor.get(preview)).hasRedirectedUrl(path("requests/new"));
    }

    @Test
    void keepsWhatIsWrittenOutOfOtherCasesAndFromOtherPeople() {
        String preview = kept(visits.as(worker), "requests/preview", asking());
        Viewer colleague = world.at(worker.body(), Role.CENTRE_WORKER);
        assertThat(visits.as(colleague).get(preview)).hasRedirectedUrl(path("requests/new"));
        CaseId other = world.newCase(worker);
        assertThat(visits.as(worker).get(preview.replace(caseId.toString(), other.toString())))
                .hasRedirectedUrl("/cases/" + other + "/requests/new");
    }

    @Test
    void leavesInTheLongestWaitingFirstAndSaysWhatIsOverdue() {
        ParcelId first = sent();
        MovableClock.INSTANCE.pass(Duration.ofDays(2));
        ParcelId second = sent();
        String inbox = visits.as(atNav).text("/inbox");
        assertThat(inbox.indexOf(first.toString())).isLessThan(inbox.indexOf(second.toString()));
        Map<String, String> fields = asking();
        fields.put("wishedOn", LocalDate.now(MovableClock.INSTANCE).plusDays(1).toString());
        visits.as(worker).post(path("requests/send"), fields);
        MovableClock.INSTANCE.pass(Duration.ofDays(2));
        assertThat(visits.as(atNav).text("/inbox")).contains("over fristen", "er over tiden");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() {
        Map<String, String> fields = asking();
        fields.remove("receiver");
        var again = visits.as(worker).post(path("requests/preview"), fields);
        assertThat(again).hasStatus(422);
        assertThat(again).bodyText().contains("Velg hvem du vil spørre", "Kan hun få garanti?");
    }

    @Test
    void showsTheReceiverWhatWasAskedAndNothingElse() {
        ParcelId parcel = sent();
        Visitor visitor = visits.as(atNav);
        assertThat(visitor.text("/inbox")).contains("/inbox/" + parcel).doesNotContain(caseId.toString());
        assertThat(visitor.text("/inbox/" + parcel))
                .contains("Kan hun få garanti?", "Linn")
                .doesNotContain(caseId.toString());
    }

    @Test
    void answersAnotherServiceAsIfThereWereNoSuchThing() {
        ParcelId parcel = sent();
        Visitor stranger = visits.as(world.at(world.body(ServiceType.NAV), Role.SERVICE_CONTACT));
        assertThat(missing(stranger, parcel)).isEqualTo(missing(stranger, ParcelId.next()));
        assertThat(visits.as(atNav).get(path(""))).hasStatus(404);
    }

    @Test
    void takesOnInTheNameOfAPerson() {
        ParcelId parcel = sent();
        Visitor visitor = visits.as(atNav);
        visitor.get("/inbox/" + parcel);
        var answered = visitor.post(
                "/inbox/" + parcel + "/accept",
                answer(parcel, Map.of("person", nav.id().toString())));
        assertThat(answered).hasStatus3xxRedirection();
        assertThat(visits.as(worker).text(path("helpers"))).contains("Tatt imot");
    }

    @Test
    void asksWhyWhenSomebodySaysNo() {
        ParcelId parcel = sent();
        Visitor visitor = visits.as(atNav);
        visitor.get("/inbox/" + parcel);
        var refused = visitor.post("/inbox/" + parcel + "/decline", answer(parcel, Map.of("declineText", "Ring oss")));
        assertThat(refused).hasStatus(422);
        assertThat(refused).bodyText().contains("Velg hvorfor", "Ring oss");
    }

    @Test
    void tellsTheSecondOfTwoThatSomebodyWasFirst() {
        ParcelId parcel = sent();
        Visitor visitor = visits.as(atNav);
        visitor.get("/inbox/" + parcel);
        Map<String, String> yes = answer(parcel, Map.of("person", nav.id().toString()));
        visitor.post("/inbox/" + parcel + "/accept", yes);
        var second = visitor.post("/inbox/" + parcel + "/accept", yes);
        assertThat(second).hasStatus(409);
        assertThat(second).bodyText().contains("Noen andre svarte før deg");
    }

    @Test
    void makesABoundedNumberOfStatements() {
        for (int i = 0; i < 5; i++) {
            sent();
        }
        Visitor receiver = visits.as(atNav);
        Visitor sender = visits.as(worker);
        assertThat(StatementCounter.during(() -> receiver.get("/inbox"))).hasSizeLessThan(8);
        assertThat(StatementCounter.during(() -> sender.get(path("helpers")))).hasSizeLessThan(25);
    }

    @Test
    void teachesWhatTheInboxIsForWhileItIsEmpty() {
        assertThat(visits.as(atNav).text("/inbox")).contains("Ingen har spurt dere om noe ennå");
    }

    @Test
    void showsTheCoordinatorAndTheHandOverPages() {
        Contact unit = world.contact(world.body(ServiceType.COORDINATING_SERVICE));
        Visitor visitor = visits.as(worker);
        assertThat(visitor.text(path("hand-over?municipality=4601")))
                .contains(unit.name().reveal(), "Skole eller barnehage");
        assertThat(visitor.text(path("coordination?municipality=4601")))
                .contains(unit.name().reveal());
        var decided = visitor.post(
                path("coordination"),
                Map.of(
                        "receiver",
                        unit.body() + "/" + unit.id(),
                        "provision",
                        "MUNICIPAL_COORDINATION",
                        "replaces",
                        ""));
        assertThat(decided).hasStatus3xxRedirection();
        assertThat(visitor.text(path("helpers"))).contains(unit.name().reveal(), "krisesenterlova § 4");
    }

    @Test
    void keepsWhatWasWrittenWhileLookingForWhomToAsk() {
        Map<String, String> fields = asking();
        fields.putAll(Map.of("type", "NAV", "municipality", "4601", "wishedOn", "24.12.2030"));
        Visitor visitor = visits.as(worker);
        assertThat(visitor.text(kept(visitor, "requests/edit", fields)))
                .contains("Kan hun få garanti?", nav.name().reveal());
        fields.putAll(Map.of("receiver", "", "municipality", ""));
        assertThat(visitor.text(kept(visitor, "requests/edit", fields))).contains("Kan hun få garanti?", "24.12.2030");
    }

    @Test
    void keepsTheGroundsWhileLookingForWhoCoordinates() {
        Contact unit = world.contact(world.body(ServiceType.COORDINATING_SERVICE));
        var found = visits.as(worker)
                .post(
                        path("coordination/find"),
                        Map.of(
                                "type", "COORDINATING_SERVICE",
                                "municipality", "4601",
                                "provision", "CHILD_COORDINATOR"));
        assertThat(found).hasStatusOk();
        assertThat(found)
                .bodyText()
                .contains(unit.name().reveal())
                .containsPattern("value=\"CHILD_COORDINATOR\" checked");
    }

    /** The address and the fresh token are the asker's own; all else must be alike to the byte. */
    private static String missing(Visitor visitor, ParcelId parcel) {
        var answer = visitor.get("/inbox/" + parcel);
        assertThat(answer).hasStatus(404);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .replace(parcel.toString(), "")
                .replaceAll("(value|content)=\"[A-Za-z0-9_-]{60,}\"", "")
                .replaceAll("name=\"_once\" value=\"[^\"]*\"", "");
    }

    private Map<String, String> asking() {
        return new HashMap<>(Map.of(
                "receiver", nav.body() + "/" + nav.id(),
                "asks", "REQUEST",
                "question", "Kan hun få garanti?",
                "share", "KNOWN_AS",
                "saidYes", "yes",
                "consentLanguage", "nb",
                "understood", "OWN_WORDS",
                "consentUntil",
                        LocalDate.now(MovableClock.INSTANCE).plusMonths(1).toString()));
    }

    /** Where one is led after a form has been kept. */
    private String kept(Visitor visitor, String below, Map<String, String> fields) {
        return Objects.requireNonNull(
                visitor.post(path(below), fields).getResponse().getRedirectedUrl());
    }

    private ParcelId sent() {
        var sent = visits.as(worker).post(path("requests/send"), asking());
        String address = Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
        RequestId id = RequestId.of(address.substring(address.lastIndexOf('/') + 1));
        return world.as(
                worker,
                caseId,
                opened -> requests.find(opened, id).orElseThrow().parcel());
    }

    private Map<String, String> answer(ParcelId parcel, Map<String, String> fields) {
        Map<String, String> answer = new HashMap<>(fields);
        answer.put("version", "" + world.as(worker, caseId, opened -> version(opened, parcel)));
        return answer;
    }

    private int version(OpenCase opened, ParcelId parcel) {
        return rows.find(opened.parcel(parcel)).orElseThrow().version();
    }

    private String path(String below) {
        return "/cases/" + caseId + (below.isEmpty() ? "" : "/" + below);
    }
}
