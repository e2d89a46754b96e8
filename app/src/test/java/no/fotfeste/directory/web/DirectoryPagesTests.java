package no.fotfeste.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Body.Level;
import no.fotfeste.directory.CentreService;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.Period;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@IntegrationTest
class DirectoryPagesTests {

    private static final MunicipalityNumber HAVN = new MunicipalityNumber("5614");

    @Autowired
    DirectoryEntries entries;

    @Autowired
    AccountService accounts;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    WebApplicationContext application;

    private MockMvcTester mvc;
    private Viewer contact;

    @BeforeEach
    void someoneAtServiceIsSignedIn() {
        mvc = MockMvcTester.from(application);
        contact = people.serviceContact();
    }

    @Test
    void findsMunicipalityByEarlierName() {
        assertThat(get("/directory?q=leikanger"))
                .hasStatusOk()
                .bodyText()
                .contains("Sogndal (Vestland)", "Tidligere Leikanger (1419)", "/directory/municipalities/4640");
    }

    @Test
    void findsBodiesByKindAndPlace() {
        Body here = body(ServiceType.FAMILY_COUNSELLING, HAVN);
        Body elsewhere = body(ServiceType.FAMILY_COUNSELLING, new MunicipalityNumber("0301"));

        assertThat(get("/directory?q=Loppa&type=FAMILY_COUNSELLING"))
                .bodyText()
                .contains(here.name())
                .doesNotContain(elsewhere.name());
        assertThat(get("/directory?type=FAMILY_COUNSELLING")).bodyText().contains(here.name(), elsewhere.name());
    }

    @Test
    void municipalityShowsCentreServicesAndWhoIsAskedAtLast() {
        Body centre = body(ServiceType.CRISIS_CENTRE, HAVN);
        entries.add(new CentreService(centre.id(), HAVN, Period.from(today().minusDays(1))));
        Contact officer = contact(body(ServiceType.NAV, HAVN), today());
        entries.setContactLevel(HAVN, officer.id());

        assertThat(get("/directory/municipalities/5614"))
                .hasStatusOk()
                .bodyText()
                .contains(centre.name(), officer.name().reveal(), "Når ingen andre svarer", "Loppa");
    }

    @Test
    void showsNamesInTheirLanguages() {
        assertThat(get("/directory/municipalities/5540"))
                .bodyText()
                .contains("<span lang=\"se\">Gáivuotna</span>", "<span lang=\"fkv\">Kaivuono</span>");
    }

    @Test
    void earlierMunicipalityLeadsToWhatItIsToday() {
        assertThat(get("/directory/municipalities/1507"))
                .bodyText()
                .contains("Ikke egen kommune siden 1. januar 2024", "Ålesund", "Haram");
    }

    @Test
    void staleContactIsSaidInWordsAndShape() {
        Body body = body(ServiceType.SCHOOL, HAVN);
        contact(body, today().minusYears(2));

        assertThat(get("/directory/bodies/" + body.id()))
                .bodyText()
                .contains("Usikkert. Sist bekreftet", "data-mark=\"waiting\"");
    }

    @Test
    void whoWorksThereChangesAndOthersPropose() {
        Body body = body(ServiceType.SCHOOL, HAVN);
        String page = "/directory/bodies/" + body.id();
        String edit = page + "/edit";
        Viewer there = people.at(body.id(), Role.SERVICE_CONTACT);

        assertThat(as(there, page)).bodyText().contains(edit, "Endre").doesNotContain("Foreslå");
        assertThat(as(people.centreWorker(), page)).bodyText().contains(edit, "Foreslå endring");
        assertThat(as(people.centreWorker(), edit)).bodyText().contains("Du jobber ikke her", "Send forslaget");
        assertThat(as(people.at(BodyId.next(), Role.AUDITOR), page)).bodyText().doesNotContain(edit);
        assertThat(as(people.at(BodyId.next(), Role.AUDITOR), edit)).hasStatus(404);
    }

    @Test
    void importIsForAdministratorsAlone() {
        assertThat(as(people.centreWorker(), "/directory/import")).hasStatus(404);
        assertThat(as(people.at(BodyId.next(), Role.ADMINISTRATOR), "/directory/import"))
                .hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/directory/municipalities/9899",
                "/directory/municipalities/oslo",
                "/directory/bodies/nothing",
                "/directory/bodies/019a0000-0000-7000-8000-000000000000"
            })
    void unknownAddressIsNotFound(String address) {
        assertThat(get(address)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "'; drop table directory.body; --", "😀", "\u202eabc"})
    void oddSearchTextIsShownAsTextAndFindsNothing(String text) {
        MvcTestResult result = accounts.actingAs(
                contact, () -> mvc.get().uri("/directory").queryParam("q", text).exchange());

        assertThat(result).hasStatusOk().bodyText().contains("Vi fant ingen").doesNotContain("<script>alert");
    }

    private MvcTestResult get(String address) {
        return as(contact, address);
    }

    private MvcTestResult as(Viewer viewer, String address) {
        return accounts.actingAs(viewer, () -> mvc.get().uri(address).exchange());
    }

    private Body body(ServiceType type, MunicipalityNumber municipality) {
        return entries.add(Body.named("Prøve " + UUID.randomUUID(), type, municipality, Level.MUNICIPAL));
    }

    private Contact contact(Body body, LocalDate confirmed) {
        return entries.add(Contact.named("Per Prøve", "Saksbehandler", body.id(), confirmed));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
