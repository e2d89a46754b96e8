package no.fotfeste.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.browser.Browser;
import no.fotfeste.browser.Look;
import no.fotfeste.browser.VisitedPage;
import no.fotfeste.browser.Window;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.request.RequestService;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody at Nav opens what has come, at a desk and on a telephone, and takes it on. */
@IntegrationTest
class NetworkStory {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    AccountService accounts;

    @Autowired
    RequestService requests;

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void theReceiverReadsAndTakesItOn(int width) {
        String username = aRequestHasCome();
        try (Window window = Browser.open(port, width == 390 ? Look.TELEPHONE : Look.DESK)) {
            signIn(window, username);
            Inbox inbox = new Inbox(window.go("/inbox"));
            assertThat(inbox.text()).contains("Ny");
            Parcel parcel = inbox.open();
            assertThat(parcel.text()).contains("Kan hun få garanti for depositum?", "Linn");
            assertThat(parcel.takeOn().text()).contains("Tatt imot");
        }
    }

    @Test
    void whoeverHasALetterCanSayThatItHasCome() {
        try (Window window = Browser.open(port, Look.TELEPHONE)) {
            assertThat(new Receipt(window.go("/receipt")).give("ABCD-EFGH-JKLM").text())
                    .contains("Vi kjenner ikke denne koden");
        }
    }

    private String aRequestHasCome() {
        NetworkWorld world = beans.createBean(NetworkWorld.class);
        Viewer worker = world.worker();
        Contact nav = world.contact(world.body(ServiceType.NAV));
        String username = "network" + NUMBER.incrementAndGet();
        accounts.create(new NewAccount(
                username, People.PASSWORD, nav.name().reveal(), nav.body(), nav.id(), Role.SERVICE_CONTACT));
        CaseId caseId = world.newCase(worker);
        world.as(worker, caseId, opened -> world.send(opened, NetworkWorld.request(nav.body())));
        return username;
    }

    private static void signIn(Window window, String username) {
        window.go("/sign-in").page().locator("#username").fill(username);
        window.page().locator("#password").fill(People.PASSWORD);
        window.page().locator("main button[type=submit]").click();
    }

    private static final class Inbox extends VisitedPage {

        Inbox(Window window) {
            super(window, "Innboks");
        }

        Parcel open() {
            page().locator("main a[href*='/inbox/']").first().click();
            return new Parcel(window());
        }
    }

    private static final class Parcel extends VisitedPage {

        Parcel(Window window) {
            super(window);
        }

        Parcel takeOn() {
            page().locator("#person").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            press("Ta imot");
            return new Parcel(window());
        }
    }

    private static final class Receipt extends VisitedPage {

        Receipt(Window window) {
            super(window, "Bekreft at brevet er kommet");
        }

        Receipt give(String code) {
            write("Kode", code);
            press("Bekreft");
            return new Receipt(window());
        }
    }
}
