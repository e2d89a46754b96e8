package no.fotfeste.network;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.documents.ReadPdf;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.request.NewRequest;
import no.fotfeste.network.request.RequestKind;
import no.fotfeste.network.request.RequestService;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A notice of a meeting and its calendar entry: no person, no place where none may be told, and never the perpetrator. */
@IntegrationTest
class MeetingTests {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Visits visits;

    @Autowired
    RequestService requests;

    @Autowired
    ProtectionService protections;

    @Autowired
    RelatedPersonService related;

    @Autowired
    AddressService addresses;

    @Autowired
    Directory directory;

    NetworkWorld world;
    Viewer worker;
    Contact contact;
    CaseId caseId;

    @BeforeEach
    void somebodyWasAsked() {
        world = beans.createBean(NetworkWorld.class);
        worker = world.worker();
        contact = world.contact(world.body(ServiceType.NAV));
        caseId = world.newCase(worker);
        ask();
    }

    @ParameterizedTest
    @CsvSource({
        "nb, innkalling.pdf, Innkallingen nevner ingen ved navn",
        "nn, innkalling.pdf, Innkallinga nemner ingen med namn",
        "en, meeting-notice.pdf, The notice names nobody"
    })
    void namesNobodyInAnyLanguage(String language, String name, String words) {
        MvcTestResult answer = post("/notice", Map.of("language", language));
        assertThat(answer).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        byte[] pdf = answer.getResponse().getContentAsByteArray();
        assertThat(ReadPdf.text(pdf)).contains(words, body(), "Rådhuset", "2099");
        assertThat(ReadPdf.text(pdf) + ReadPdf.about(pdf))
                .doesNotContain("Linn", contact.name().reveal(), worker.displayName());
    }

    @Test
    void isOnlyAMeetingInTheCalendar() {
        MvcTestResult answer = post("/calendar", Map.of());
        assertThat(answer).hasHeader("Content-Disposition", "attachment; filename=\"innkalling.ics\"");
        assertThat(text(answer))
                .contains("BEGIN:VEVENT\r\n", "SUMMARY:Møte\r\n", "CLASS:PRIVATE", "DTSTART:20")
                .doesNotContain("LOCATION", "DESCRIPTION", "ORGANIZER", "ATTENDEE", "Rådhuset", "Linn", body());
    }

    @Test
    void isShownBeforeItIsTaken() {
        assertThat(text(post("", Map.of()))).contains("Dette er alt de får lese", body(), "Rådhuset");
        assertThat(text(post("", Map.of("on", "2020-01-01")))).contains("Dagen er passert");
        assertThat(text(post("", Map.of("invited", "")))).contains("Velg minst én");
    }

    @Test
    void tellsNoPlaceWhenTheCaseIsStrictlyConfidential() {
        world.as(worker, caseId, opened -> {
            protections.set(opened, Protection.STRICTLY_CONFIDENTIAL, Set.of(worker.account()));
            return caseId;
        });
        // What had been asked before was called back when the case was closed.
        ask();
        assertThat(visits.as(worker).text("/cases/" + caseId + "/meeting")).doesNotContain("name=\"place\"", body());
        assertThat(post("/notice", Map.of())).hasStatus(303);
        byte[] pdf = post("/notice", Map.of("how", "VIDEO")).getResponse().getContentAsByteArray();
        assertThat(ReadPdf.text(pdf)).contains("Nav", "Krisesenter").doesNotContain(body(), "Rådhuset", "Eksempel");
        assertThat(text(post("", Map.of("how", "VIDEO", "purpose", "Bolig i Bergen"))))
                .contains("Innkallingen er stoppet");
    }

    @Test
    void invitesNoneWhoIsLikeThePerpetrator() {
        world.as(worker, caseId, opened -> {
            related.add(
                    opened,
                    RelatedPerson.named(
                            Relation.PERPETRATOR, Tie.PARTNER, contact.name().reveal()));
            return caseId;
        });
        assertThat(text(post("", Map.of()))).contains("Innkallingen er stoppet");
        assertThat(post("/notice", Map.of())).hasStatus(303);
        assertThat(post("/calendar", Map.of())).hasStatus(303);
    }

    @Test
    void neverMeetsWhereTheAddressRevealsThatSomebodyGetsHelp() {
        world.as(worker, caseId, opened -> {
            addresses.note(opened, "Oppdiktveien 4, 9999 Ingensteds", AddressGrade.REVEALS_CLIENT);
            return caseId;
        });
        assertThat(text(post("", Map.of("place", "Oppdiktveien 4, andre etasje"))))
                .contains("en adresse som røper at noen får hjelp");
        assertThat(post("/notice", Map.of("place", "Oppdiktveien 4"))).hasStatus(303);
        assertThat(post("/calendar", Map.of("place", "Oppdiktveien 4"))).hasStatus(303);
    }

    private void ask() {
        world.as(
                worker,
                caseId,
                opened -> world.send(
                        opened,
                        new NewRequest(
                                RequestKind.REQUEST,
                                null,
                                "OTHER",
                                contact.body(),
                                contact.id(),
                                "Hei",
                                java.util.List.of(),
                                null)));
    }

    private String body() {
        return directory.body(contact.body()).orElseThrow().name();
    }

    @Test
    void whatWasWrittenIsKeptUntilItHasBecomeAFile() {
        String page = "/cases/" + caseId + "/meeting";
        String draft = visits.as(worker).text(page).replaceAll("(?s).*name=\"_draft\" value=\"([^\"]*)\".*", "$1");
        post("", Map.of("_draft", draft));
        assertThat(visits.as(worker).text(page)).contains("Hvem gjør hva");
        post("/notice", Map.of("_draft", draft, "how", "VIDEO"));
        assertThat(visits.as(worker).text(page)).doesNotContain("Hvem gjør hva");
    }

    private MvcTestResult post(String below, Map<String, String> changed) {
        Map<String, String> form = new HashMap<>(Map.of(
                "invited", contact.body() + "/" + contact.id(),
                "on", "2099-03-04",
                "at", "10.30",
                "how", "PLACE",
                "place", "Rådhuset",
                "purpose", "Hvem gjør hva",
                "language", "nb"));
        form.putAll(changed);
        return visits.as(worker).post("/cases/" + caseId + "/meeting" + below, form);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
