package no.fotfeste.stay;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.browser.Browser;
import no.fotfeste.browser.Look;
import no.fotfeste.browser.VisitedPage;
import no.fotfeste.browser.Window;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.stay.house.ClosedReason;
import no.fotfeste.stay.house.HouseService;
import no.fotfeste.stay.house.RoomId;
import no.fotfeste.stay.house.RoomState;
import no.fotfeste.stay.house.SectionId;
import no.fotfeste.testing.Centre;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.People;
import no.fotfeste.testing.StatementCounter;
import no.fotfeste.testing.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Reception, house and departure as people meet them: at a desk, at night, on a telephone, by keyboard. */
@IntegrationTest
class StayStory {

    @LocalServerPort
    private int port;

    @Autowired
    Centre centre;

    @Autowired
    HouseService houses;

    @Autowired
    Visits visits;

    private Viewer leader;
    private CaseId linn;

    @BeforeEach
    void aHouseWhereSomebodyLives() {
        Window.neverInTitle("Linn");
        leader = centre.with(Role.CENTRE_LEADER);
        SectionId section = centre.section(leader);
        RoomId four = centre.room(leader, section, "4", 3);
        centre.room(leader, section, "5", 2);
        RoomId six = centre.room(leader, section, "6", 1);
        houses.mark(leader.body(), six, RoomState.CLEANING, 0);
        RoomId seven = centre.room(leader, section, "7", 1);
        houses.close(leader.body(), seven, ClosedReason.REPAIR, null, 0);
        NewClient adult = NewClient.anonymous("Linn");
        linn = centre.client(leader, adult);
        centre.movesIn(leader, linn, adult, four);
        NewClient child = NewClient.child(adult.family(), "Ola", BirthDay.kept("2017"), "nb");
        centre.movesIn(leader, centre.client(leader, child), child, four);
    }

    @Test
    void pagesAreForEverybodysEyes() {
        try (Window window = signedIn(Look.DESK)) {
            for (Look look : List.of(Look.DESK, Look.NIGHT, Look.TELEPHONE)) {
                window.seeAs(look);
                for (String path : paths()) {
                    window.go(path).picture(picture(path, look));
                    new Seen(window);
                }
            }
        }
    }

    private List<String> paths() {
        String address = "/cases/" + linn;
        return List.of(
                "/today",
                "/house",
                "/house/rooms",
                "/reception",
                "/reception/new",
                address + "/stay",
                address + "/stay/plan",
                address + "/stay/room",
                address + "/stay/visit",
                address + "/departure");
    }

    @Test
    void receivesACallByKeyboardAlone() {
        try (Window window = signedIn(Look.DESK)) {
            Page page = window.go("/reception/new").page();
            new Seen(window);
            page.locator("#danger").focus();
            page.keyboard().press("ArrowDown");
            page.locator("#called").focus();
            page.keyboard().type("Ida");
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            page.locator("#channel").focus();
            page.keyboard().press("Space");
            page.locator("#route").selectOption("OWN_INITIATIVE");
            page.locator("#contactKind").focus();
            page.keyboard().press("Space");
            next(page, "Videre til språk og barn");
            new Seen(window);
            window.picture(picture("/reception/two", Look.DESK));
            page.locator("#child1Name").fill("Bo");
            next(page, "Videre til plass");
            new Seen(window);
            page.getByLabel("Trenger et trygt sted å bo, og får plass her").focus();
            page.keyboard().press("Space");
            page.getByLabel("Rom 5").first().check();
            window.picture(picture("/reception/three", Look.DESK));
            next(page, "Ta imot");
            assertThat(page.url()).contains("/cases/");
            new Seen(window);
        }
    }

    private static void next(Page page, String label) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label))
                .focus();
        String before = page.url();
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.equals(before));
    }

    @Test
    void houseAsksTheDatabaseAsOftenHoweverManyLiveThere() {
        Visits.Visitor visitor = visits.as(leader);
        visitor.get("/house");
        assertThat(StatementCounter.during(() -> visitor.get("/house"))).hasSizeLessThan(16);
    }

    private Window signedIn(Look look) {
        Window window = Browser.open(port, look);
        Page page = window.go("/sign-in").page();
        String name = leader.displayName();
        page.locator("#username").fill("test" + name.substring(name.lastIndexOf(' ') + 1));
        page.locator("#password").fill(People.PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL("**/today");
        return window;
    }

    private static Path picture(String path, Look look) {
        String name = path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "").replaceAll("[^a-z]", "");
        return Path.of(
                "target", "pictures", "stay-" + name + "-" + look.width() + (look.dark() ? "-dark" : "") + ".png");
    }

    private static final class Seen extends VisitedPage {

        Seen(Window window) {
            super(window);
        }
    }
}
