package no.fotfeste.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Map;
import java.util.Set;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.browser.Browser;
import no.fotfeste.browser.Window;
import no.fotfeste.casefile.protection.ProtectionService;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What stands open on a colleague's screen goes when the case is closed to her, and when she has left her desk. */
class OpenPagesStory extends CaseWorld {

    private static final long HALF_A_MINUTE = 30_000;
    private static final long A_QUARTER_OF_AN_HOUR = 900_000;

    @LocalServerPort
    int port;

    @Autowired
    ProtectionService protections;

    private String username;

    @BeforeEach
    void aColleagueSitsAtTheNextDesk() {
        username = "story-" + CaseId.next();
        Viewer colleague = accounts.create(
                new NewAccount(username, People.PASSWORD, "Bodil Eksempel", worker.body(), null, Role.CENTRE_WORKER));
        assertThat(colleague.body()).isEqualTo(worker.body());
    }

    @Test
    void anOpenCaseGoesFromTheScreenWhenItIsClosed() {
        try (Window window = colleagueAt(at(""))) {
            window.page().clock().fastForward(HALF_A_MINUTE);
            assertThat(window.page().locator("h1").innerText()).isEqualTo("Linn");
            close();
            window.page().clock().fastForward(HALF_A_MINUTE);
            PlaywrightAssertions.assertThat(window.page().locator("body")).not().containsText("Linn");
        }
    }

    @Test
    void aListForgetsIt() {
        try (Window window = colleagueAt("/cases")) {
            assertThat(window.page().locator("main").innerText()).contains("Linn");
            close();
            window.page().clock().fastForward(HALF_A_MINUTE);
            window.page().clock().fastForward(HALF_A_MINUTE);
            window.page().clock().fastForward(HALF_A_MINUTE);
            PlaywrightAssertions.assertThat(window.page().locator("body")).not().containsText("Linn");
        }
    }

    @Test
    void aScreenThatWasLeftIsHidden() {
        try (Window window = colleagueAt(at(""))) {
            window.page().clock().fastForward(A_QUARTER_OF_AN_HOUR);
            window.page().waitForURL("**/hidden");
            assertThat(window.page().content()).doesNotContain("Linn");
        }
    }

    private void close() {
        opened(opened -> {
            protections.set(opened, Protection.STRICTLY_CONFIDENTIAL, Set.of());
            return Map.of();
        });
    }

    private Window colleagueAt(String path) {
        Window window = Browser.open(port);
        window.page().clock().install();
        window.go("/sign-in");
        window.page().getByLabel("Brukernavn").fill(username);
        window.page().getByLabel("Passord").fill(People.PASSWORD);
        window.page().keyboard().press("Enter");
        window.page().waitForURL("**/today");
        return window.go(path);
    }
}
