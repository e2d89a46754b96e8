package no.fotfeste.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Role;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.browser.Browser;
import no.fotfeste.browser.Look;
import no.fotfeste.browser.VisitedPage;
import no.fotfeste.browser.Window;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A worker follows a family: at a desk, at night, on a telephone, by keyboard alone. */
class CaseStory extends CaseWorld {

    private static final List<String> PAGES = List.of(
            "",
            "/children",
            "/journal",
            "/seen",
            "/client",
            "/words",
            "/journal/new",
            "/family/new",
            "/circumstances",
            "/circumstances/home",
            "/close");

    @LocalServerPort
    int port;

    @Autowired
    OwnWords words;

    @Autowired
    Journal journal;

    @Autowired
    Circumstances circumstances;

    private String username;

    @BeforeEach
    void aFamilyHasCome() {
        Window.neverInTitle("Linn");
        username = "story-" + CaseId.next();
        worker = accounts.create(
                new NewAccount(username, People.PASSWORD, "Ane Eksempel", BodyId.next(), null, Role.CENTRE_WORKER));
        caseId = accounts.actingAs(worker, () -> cases.receive(linn(), this::tellHerStory));
    }

    @Test
    void everyPageOfACaseIsForEverybodysEyes() {
        try (Window window = signedIn(Look.DESK)) {
            for (Look look : List.of(Look.DESK, Look.NARROWEST)) {
                window.seeAs(look);
                see(window, "/cases", "cases");
                PAGES.forEach(below -> see(window, CaseAddress.of(caseId) + below, "case" + below.replace('/', '-')));
            }
        }
    }

    @Test
    void theCaseItselfIsCalmAtNightAndOnATelephone() {
        try (Window window = signedIn(Look.NIGHT)) {
            for (Look look : List.of(Look.NIGHT, Look.TELEPHONE)) {
                window.seeAs(look);
                see(window, CaseAddress.of(caseId), "case");
            }
        }
    }

    @Test
    void aNoteIsWrittenByKeyboardAloneAndWithoutScript() {
        try (Window window = signedIn(Look.WITHOUT_SCRIPT)) {
            window.go(CaseAddress.of(caseId, "journal/new"));
            window.page().getByLabel("Enesamtale på telefon").focus();
            window.page().keyboard().press("Space");
            window.page().keyboard().press("Tab");
            window.page().keyboard().type("Avtalte å ringe igjen torsdag");
            window.page().keyboard().press("Tab");
            window.page().keyboard().press("Space");
            window.page().keyboard().press("Tab");
            window.page().keyboard().type("Til");
            for (int i = 0; i < 30 && window.page().locator("main button:focus").count() == 0; i++) {
                window.page().keyboard().press("Tab");
            }
            window.page().keyboard().press("Enter");
            window.page().waitForURL("**/journal");
            assertThat(new Seen(window).text()).contains("Avtalte å ringe igjen torsdag");
        }
    }

    private Window signedIn(Look look) {
        Window window = Browser.open(port, look);
        window.go("/sign-in");
        window.page().getByLabel("Brukernavn").fill(username);
        window.page().getByLabel("Passord").fill(People.PASSWORD);
        window.page().keyboard().press("Enter");
        window.page().waitForURL("**/today");
        return window;
    }

    private static void see(Window window, String path, String name) {
        window.go(path);
        Look look = window.look();
        String file = name + "-" + look.width() + (look.dark() ? "-dark" : "") + ".png";
        window.picture(Path.of("target", "pictures", file));
        new Seen(window);
    }

    private CaseId tellHerStory(OpenCase opened) {
        ClientCase client = cases.read(opened);
        cases.receive(NewClient.child(client.family(), "Gutten", BirthDay.kept("2017"), "ar"), OpenCase::id);
        cases.receive(NewClient.child(client.family(), "Jenta", BirthDay.kept("2023-05-01"), "ar"), OpenCase::id);
        words.add(
                opened,
                new Quotation(
                        LocalDate.of(2026, 11, 4),
                        WayOfSaying.THROUGH_INTERPRETER,
                        "Jeg vil at vi skal ha et sted der ingen banker på om natta."));
        journal.add(opened, NoteKind.ACCOMPANIED, "Fulgte til legevakten. Neste time er avtalt.");
        circumstances.note(
                opened, Map.of("housing", "NEEDS_NEW_HOME", "childrenWithHer", "2", "debtInHerName", "true"));
        return opened.id();
    }

    private static NewClient linn() {
        NewClient anonymous = NewClient.anonymous("Linn");
        return new NewClient(
                anonymous.family(),
                CaseKind.ADULT,
                ClientDetails.kept(
                        "Linn",
                        null,
                        null,
                        "1992",
                        true,
                        "ar",
                        Interpreter.NEEDED,
                        ContactKind.AT_CENTRE,
                        "kl. 10–14",
                        "Ikke fellesmøte med far"));
    }

    /** Any page: coming to it checks what holds for all. */
    private static final class Seen extends VisitedPage {
        Seen(Window window) {
            super(window);
        }
    }
}
