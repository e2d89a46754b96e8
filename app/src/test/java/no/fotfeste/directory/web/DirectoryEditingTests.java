package no.fotfeste.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Body.Level;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.directory.upload.UploadKind;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.OneTime;
import no.fotfeste.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@IntegrationTest
class DirectoryEditingTests {

    @Autowired
    Directory directory;

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
    private Viewer administrator;
    private Body body;
    private Contact contact;

    @BeforeEach
    void bodyWithContactFromLastYear() {
        mvc = MockMvcTester.from(application);
        administrator = people.at(BodyId.next(), Role.ADMINISTRATOR);
        body = entries.add(Body.named(
                "Prøve " + UUID.randomUUID(), ServiceType.SCHOOL, new MunicipalityNumber("5620"), Level.MUNICIPAL));
        contact = entries.add(Contact.named(
                "Per Prøve", "Rektor", body.id(), LocalDate.now(clock).minusYears(2)));
    }

    @Test
    void savesBody() {
        assertThat(post("/directory/bodies/" + body.id() + "/edit", bodyFields("0", "Ny åpningstid", "5620")))
                .hasStatus3xxRedirection();
        assertThat(directory.body(body.id()).orElseThrow().hours()).isEqualTo("Ny åpningstid");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() {
        assertThat(post("/directory/bodies/" + body.id() + "/edit", bodyFields("0", "Etter «klokka» <9>", "1507")))
                .hasStatus(422)
                .bodyText()
                .contains("Etter «klokka»", "1508 Ålesund, 1580 Haram", "error-summary");
        assertThat(directory.body(body.id()).orElseThrow().version()).isZero();
    }

    @Test
    void secondOfTwoSeesWhatChangedAndKeepsTheText() {
        post("/directory/bodies/" + body.id() + "/edit", bodyFields("0", "Den første skrev", "5620"));

        assertThat(post("/directory/bodies/" + body.id() + "/edit", bodyFields("0", "Den andre skrev", "5620")))
                .hasStatus(409)
                .bodyText()
                .contains("Den første skrev", "Den andre skrev", "name=\"version\" value=\"1\"");
        assertThat(post("/directory/bodies/" + body.id() + "/edit", bodyFields("1", "Den andre skrev", "5620")))
                .hasStatus3xxRedirection();
    }

    @Test
    void confirmsContactWithOneClick() {
        assertThat(post("/directory/contacts/" + contact.id() + "/confirm", new String[][] {{"version", "0"}}))
                .hasStatus3xxRedirection();
        assertThat(directory.contact(contact.id()).orElseThrow().lastConfirmedOn())
                .isEqualTo(LocalDate.now(clock));
    }

    @Test
    void secondOfTwoWhoChangeContactIsShownBoth() {
        String address = "/directory/contacts/" + contact.id() + "/edit";
        assertThat(post(address, contactFields("0", "Per Prøve", "11 11 11 11")))
                .hasStatus3xxRedirection();

        assertThat(post(address, contactFields("0", "Per Prøve", "22 22 22 22")))
                .hasStatus(409)
                .bodyText()
                .contains("11 11 11 11", "22 22 22 22");
    }

    @Test
    void addsContactOnceOnly() {
        String address = "/directory/bodies/" + body.id() + "/contacts/new";

        assertThat(post(address, contactFields("0", "مريم نموذج 😀", ""))).hasStatus3xxRedirection();
        assertThat(post(address, contactFields("0", "مريم نموذج 😀", ""))).hasStatus(422);
        assertThat(post(address, contactFields("0", "", ""))).hasStatus(422);
        assertThat(directory.contactsOf(body.id())).hasSize(2);
    }

    @Test
    void importShowsWhatWouldHappenAndThenDoesIt() {
        String name = "Prøve " + UUID.randomUUID();
        MvcTestResult looked = upload("NAV;" + name + ";5620;kommune;;;;");
        assertThat(looked).hasStatus3xxRedirection();
        String preview = String.valueOf(looked.getResponse().getRedirectedUrl());

        assertThat(get(preview)).bodyText().contains("Fila er i orden", "Én ny", "Ingenting er lagret ennå");
        assertThat(directory.bodiesNamed(List.of(name))).isEmpty();
        assertThat(post(preview, new String[0][])).hasStatus3xxRedirection();
        assertThat(directory.bodiesNamed(List.of(name))).hasSize(1);
    }

    @Test
    void importTellsLineColumnAndHowToMendIt() {
        assertThat(upload("NAV;Prøve;9899;kommune;;;;"))
                .hasStatus(422)
                .bodyText()
                .contains("Én ting må rettes", "kommunenummer", "Skriv fire siffer");
    }

    private MvcTestResult upload(String line) {
        byte[] content = (UploadKind.BODIES.header() + "\n" + line).getBytes(StandardCharsets.UTF_8);
        return accounts.actingAs(
                administrator,
                () -> mvc.post()
                        .uri("/directory/import")
                        .multipart()
                        .param("_once", OneTime.key())
                        .file("file", content)
                        .param("kind", "BODIES")
                        .exchange());
    }

    private MvcTestResult get(String address) {
        return accounts.actingAs(administrator, () -> mvc.get().uri(address).exchange());
    }

    private MvcTestResult post(String address, String[][] fields) {
        return accounts.actingAs(administrator, () -> {
            MockMvcTester.MockMvcRequestBuilder request =
                    mvc.post().uri(address).param("_once", OneTime.key());
            for (String[] field : fields) {
                request.param(field[0], field[1]);
            }
            return request.exchange();
        });
    }

    private String[][] bodyFields(String version, String hours, String municipality) {
        return new String[][] {
            {"version", version},
            {"name", body.name()},
            {"type", "SCHOOL"},
            {"municipality", municipality},
            {"level", "MUNICIPAL"},
            {"hours", hours},
        };
    }

    private static String[][] contactFields(String version, String name, String phone) {
        return new String[][] {{"version", version}, {"name", name}, {"phone", phone}};
    }
}
