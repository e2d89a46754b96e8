package no.fotfeste.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import no.fotfeste.browser.Browser;
import no.fotfeste.browser.Look;
import no.fotfeste.browser.VisitedPage;
import no.fotfeste.browser.Window;
import no.fotfeste.casefile.CaseAddress;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.pathway.Track;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The plan as people meet it, at a desk, at night and on a telephone. */
@IntegrationTest
class PlanStory {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    PlanWorld world;

    @BeforeEach
    void someoneIsOnTheWayToAHome() {
        world = new PlanWorld(application);
        world.know(Map.of("hasStay", "true", "contactBan", "WISHED", "trackedDigitally", "true"));
        Owner office = world.body(ServiceType.HOUSING_OFFICE, "Per Prøve").owner();
        MeasureId mapped = own("Boligbehov kartlagt", Set.of());
        MeasureId answer = own("Svar fra boligkontoret", Set.of(mapped));
        MeasureId contract = own("Leiekontrakt og depositum", Set.of(answer));
        own("Ny adresse meldt trygt", Set.of(contract));
        own("Skoleplass for gutten på 9", Set.of());
        world.inCase(opened -> {
            world.plans().agree(opened, mapped, office, world.today().minusDays(2));
            world.plans().completed(opened, mapped, "");
            world.plans().agree(opened, answer, office, world.today().plusDays(12));
            return world.plans().requested(opened, answer);
        });
    }

    @Test
    void theRoadIsForEverybodysEyes() {
        try (Window window = signedIn()) {
            for (Look look : new Look[] {Look.DESK, Look.NIGHT, Look.TELEPHONE, Look.NARROWEST}) {
                window.seeAs(look);
                String name = look.width() + (look.dark() ? "-dark" : "");
                window.go(CaseAddress.of(world.caseId));
                picture(window, "road-" + name);
                assertThat(new Seen(window).text())
                        .contains("Det som avgjør nå")
                        .contains("Ingen eier dette");
            }
        }
    }

    @Test
    void aMeasureAndTheOtherPagesAreForEverybodysEyes() {
        MeasureId measure = world.inCase(opened -> world.plans().measures(opened).stream()
                .filter(each -> each.step() != null)
                .findFirst()
                .orElseThrow()
                .id());
        try (Window window = signedIn()) {
            for (Look look : new Look[] {Look.DESK, Look.TELEPHONE}) {
                window.seeAs(look);
                for (String below : new String[] {"plan/measures/" + measure, "plan/needs", "plan/add", "plan/print"}) {
                    window.go(CaseAddress.of(world.caseId, below));
                    picture(
                            window,
                            below.replaceAll("[/].*[/]|/", "-").replaceAll("-[0-9a-f-]{36}", "-measure")
                                    + look.width());
                    new Seen(window);
                }
            }
        }
    }

    private MeasureId own(String title, Set<MeasureId> waitsFor) {
        return world.inCase(opened -> world.plans()
                .propose(
                        opened,
                        new OwnMeasure(
                                title, Track.PRACTICAL, Milestone.HOME, ServiceType.HOUSING_OFFICE, null, waitsFor)));
    }

    private Window signedIn() {
        Window window = Browser.open(port).go("/sign-in");
        String username = "test" + world.worker.displayName().replaceAll("\\D", "");
        window.page().locator("#username").fill(username);
        window.page().locator("#password").fill(People.PASSWORD);
        window.page().locator("#password").press("Enter");
        window.page().waitForURL("**/today");
        return window;
    }

    private static void picture(Window window, String name) {
        window.picture(Path.of("target", "pictures", name + ".png"));
    }

    private static final class Seen extends VisitedPage {
        Seen(Window window) {
            super(window);
        }
    }
}
