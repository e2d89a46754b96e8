package no.fotfeste.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.fotfeste.access.AccountService;
import no.fotfeste.browser.Browser;
import no.fotfeste.browser.Look;
import no.fotfeste.browser.VisitedPage;
import no.fotfeste.browser.Window;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.directory.InventedMunicipalities;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator finds whom to call, and confirms what has grown old. */
@IntegrationTest
class DirectoryStory {

    private static final Path PICTURES = Path.of("target", "pictures", "directory");

    @LocalServerPort
    int port;

    private final DirectoryWorld world;

    DirectoryStory(
            @Autowired InventedMunicipalities municipalities,
            @Autowired Directory directory,
            @Autowired DirectoryEntries entries,
            @Autowired AccountService accounts,
            @Autowired Clock clock) {
        world = new DirectoryWorld(municipalities, directory, entries, accounts, clock);
    }

    @BeforeEach
    void placeExists() {
        world.make();
    }

    @Test
    void administratorAddsACentreAndWhomItServes() {
        try (Window window = signedIn(Look.DESK)) {
            At list = new At(window, "Hjelpere").picture("DESK", "search");
            list.open("Legg til en tjeneste");
            String name = "Senteret " + UUID.randomUUID();
            new At(window, "Legg til en tjeneste").picture("DESK", "new").add(name, "9981");
            new At(window, name).open("Endre Kommuner som bruker senteret");
            At serves = new At(window, "Kommuner som bruker senteret").picture("DESK", "serves");
            serves.serve("9981", "2020-01-01");
            assertThat(new At(window, "Kommuner som bruker senteret").text())
                    .contains("Kommunen bruker et senter i noe av denne tiden allerede");
            serves.serve("9981", "2010-01-01", "2010-12-31");
            assertThat(new At(window, name).text()).contains("31. desember 2010");
        }
    }

    @Test
    void administratorChoosesWhoIsAskedWhenNobodyAnswers() {
        try (Window window = signedIn(Look.TELEPHONE)) {
            window.go("/directory/municipalities/9981/contact-level");
            At page = new At(window, "Når ingen andre svarer").picture("TELEPHONE", "level");
            page.choosePerson("Tor Test");
            assertThat(new At(window, "Prøvehavn").text()).contains("Tor Test");
        }
    }

    @Test
    void administratorConfirmsSomeoneWhoHasGrownOld() {
        try (Window window = signedIn(Look.DESK)) {
            new At(window, "Hjelpere").seek("prøvehavn").open("Prøvehavn");
            At place = new At(window, "Prøvehavn");
            assertThat(place.text()).contains("Usikkert. Sist bekreftet");
            place.open("Nav Prøvehavn");
            new At(window, "Nav Prøvehavn").pressLast("Stemmer fortsatt");
            assertThat(new At(window, "Nav Prøvehavn").text()).contains("Bekreftet i dag");
        }
    }

    @Test
    void whoWorksThereConfirmsWhatSomebodyElsewhereHasSaid() {
        String keeper = world.atTheHousingOffice();
        try (Window window = signedIn(Look.DESK)) {
            window.go(world.housingOffice());
            String name = "Boligkontoret i Prøvehavn";
            new At(window, name).picture("DESK", "others").open("Foreslå endring Kåre Kladd");
            new At(window, "Foreslå endring hos " + name)
                    .picture("DESK", "propose")
                    .phone("00 00 00 42", "Send forslaget");
            assertThat(new At(window, name).picture("DESK", "proposed").text())
                    .contains("Foreslått, ikke bekreftet", "00 00 00 42");
        }
        try (Window window = signedIn(keeper, Look.TELEPHONE)) {
            window.go("/directory/proposals");
            new At(window, "Forslag").picture("TELEPHONE", "proposals").open("Kåre Kladd");
            new At(window, "Kåre Kladd, Boligkontoret i Prøvehavn")
                    .picture("TELEPHONE", "proposal")
                    .pressLast("Ja, dette stemmer");
            assertThat(new At(window, "Forslag").text()).contains("Ingenting venter");
            window.go(world.housingOffice());
            assertThat(new At(window, "Boligkontoret i Prøvehavn")
                            .picture("TELEPHONE", "confirmed")
                            .text())
                    .contains("00 00 00 42", "etter forslag fra");
        }
    }

    @Test
    void everyPageIsInOrderHoweverItIsSeen() {
        try (Window window = signedIn(Look.DESK)) {
            for (String name : List.of("DESK", "NIGHT", "TELEPHONE", "NARROWEST")) {
                window.seeAs(look(name)).go("/directory");
                new At(window, "Hjelpere").picture(name, "search").seek("tana").picture(name, "found");
                window.go("/directory/municipalities/9981");
                new At(window, "Prøvehavn").picture(name, "municipality").open("Nav Prøvehavn");
                new At(window, "Nav Prøvehavn").picture(name, "body").open("Endre");
                new At(window, "Endre Nav Prøvehavn").picture(name, "edit");
            }
        }
    }

    private Window signedIn(Look look) {
        return signedIn(world.administrator(), look);
    }

    private Window signedIn(String username, Look look) {
        Window window = Browser.open(port, look);
        window.go("/sign-in");
        window.page().getByLabel("Brukernavn").fill(username);
        window.page().getByLabel("Passord").fill(People.PASSWORD);
        window.page().locator("main button[type=submit]").click();
        return window.go("/directory");
    }

    private static Look look(String name) {
        return switch (name) {
            case "NIGHT" -> Look.NIGHT;
            case "TELEPHONE" -> Look.TELEPHONE;
            case "NARROWEST" -> Look.NARROWEST;
            default -> Look.DESK;
        };
    }

    /** A page of the directory. */
    private static final class At extends VisitedPage {

        At(Window window, String heading) {
            super(window, heading);
        }

        At picture(String look, String name) {
            window().picture(PICTURES.resolve(name + "-" + look.toLowerCase(Locale.ROOT) + ".png"));
            return this;
        }

        At seek(String place) {
            write("Kommune", place);
            press("Finn");
            return new At(window(), "Hjelpere");
        }

        void choosePerson(String name) {
            page().locator("main label", new Page.LocatorOptions().setHasText(name))
                    .click();
            press("Lagre");
        }

        void phone(String number, String button) {
            page().locator("#phone").fill(number);
            press(button);
        }

        void add(String name, String place) {
            page().locator("#name").fill(name);
            page().locator("#type").selectOption("CRISIS_CENTRE");
            page().locator("#municipality").fill(place);
            page().locator("#level").selectOption("MUNICIPAL");
            press("Lagre");
        }

        void serve(String place, String... days) {
            page().locator("#municipality").fill(place);
            page().locator("#from").fill(days[0]);
            page().locator("#last").fill(days.length > 1 ? days[1] : "");
            press("Lagre");
        }

        void open(String link) {
            follow(link);
        }

        void pressLast(String button) {
            page().locator("button", new Page.LocatorOptions().setHasText(button))
                    .last()
                    .click();
        }
    }
}
