package no.fotfeste.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Role;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.browser.Browser;
import no.fotfeste.browser.Look;
import no.fotfeste.browser.VisitedPage;
import no.fotfeste.browser.Window;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A worker is called away in the middle of a note, and finds it again. */
class KeptFormStory extends CaseWorld {

    private static final String NOTE = "Vi snakket om hva som skjer når";

    @LocalServerPort
    int port;

    private String username;

    @BeforeEach
    void someoneIsAtWork() {
        username = "kept-" + CaseId.next();
        worker = accounts.create(
                new NewAccount(username, People.PASSWORD, "Ane Eksempel", BodyId.next(), null, Role.CENTRE_WORKER));
        caseId = accounts.actingAs(worker, () -> cases.receive(NewClient.anonymous("Linn"), OpenCase::id));
    }

    @Test
    void theSessionEndsInTheMiddleOfANote() {
        writesAndIsSignedOut(Look.DESK);
    }

    @Test
    void theSessionEndsInTheMiddleOfANoteWhereNoScriptRuns() {
        writesAndIsSignedOut(Look.WITHOUT_SCRIPT);
    }

    private void writesAndIsSignedOut(Look look) {
        try (Window window = Browser.open(port, look)) {
            signIn(window);
            window.go(at("journal/new"));
            window.page().locator("#note").fill(NOTE);
            if (look.script()) {
                // Left before it is sent, so that nothing is still on its way when the session ends.
                window.page().locator("#note").blur();
                window.page().waitForFunction("() => document.querySelector('form .draft').textContent !== ''");
            }
            window.page().context().clearCookies();
            window.page().locator("form[data-draft] button[type=submit]").click();
            window.page().waitForURL("**/sign-in?kept");
            assertThat(new Seen(window).text()).contains("Det du skrev, er tatt vare på");
            signIn(window);
            window.page().getByText("Ikke lagret: Skriv et notat").click();
            window.page().waitForURL("**/journal/new");
            assertThat(window.page().locator("#note").inputValue()).isEqualTo(NOTE);
            assertThat(new Seen(window).text()).contains("Vi tok vare på det du skrev");
            window.picture(Path.of("target", "pictures", "kept-" + look.script() + ".png"));
            window.page().getByText("Forkast").click();
            assertThat(window.page().locator("#note").inputValue()).isEmpty();
        }
    }

    private void signIn(Window window) {
        window.go("/sign-in");
        window.page().getByLabel("Brukernavn").fill(username);
        window.page().getByLabel("Passord").fill(People.PASSWORD);
        window.page().keyboard().press("Enter");
        window.page().waitForURL("**/today");
    }

    /** Any page: coming to it checks what holds for all. */
    private static final class Seen extends VisitedPage {
        Seen(Window window) {
            super(window);
        }
    }
}
