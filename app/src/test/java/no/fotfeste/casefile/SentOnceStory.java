package no.fotfeste.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Role;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.browser.Browser;
import no.fotfeste.browser.Look;
import no.fotfeste.browser.Window;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A worker clicks twice while the answer takes its time. */
class SentOnceStory extends CaseWorld {

    private static final String BUTTON = "form[data-draft] button[type=submit]";

    /** Counts what would be sent, after the page's own scripts have had their say, and sends nothing. */
    private static final String ANSWER_NEVER_COMES = """
            () => {
                window.sent = 0;
                window.addEventListener('submit', (event) => {
                    window.sent += event.defaultPrevented ? 0 : 1;
                    event.preventDefault();
                });
            }
            """;

    @LocalServerPort
    int port;

    private String username;

    @BeforeEach
    void someoneIsAtWork() {
        username = "once-" + CaseId.next();
        worker = accounts.create(
                new NewAccount(username, People.PASSWORD, "Ane Eksempel", BodyId.next(), null, Role.CENTRE_WORKER));
        visitor = visits.as(worker);
        caseId = accounts.actingAs(worker, () -> cases.receive(NewClient.anonymous("Linn"), OpenCase::id));
    }

    @Test
    void twoClicksWriteOneNote() {
        try (Window window = Browser.open(port, Look.DESK)) {
            writes(window);
            window.page().locator(BUTTON).dblclick();
            window.page().waitForURL("**/journal");
            assertThat(visitor.text(at("journal")).split("Ringte skolen i dag", -1))
                    .hasSize(2);
        }
    }

    @Test
    void theSecondClickSendsNothingAndTheButtonKeepsTheKeys() {
        try (Window window = Browser.open(port, Look.DESK)) {
            writes(window);
            window.page().evaluate(ANSWER_NEVER_COMES);
            window.page().locator(BUTTON).click();
            window.page().locator(BUTTON).click(new Locator.ClickOptions().setForce(true));
            window.page().keyboard().press("Enter");
            assertThat(window.page().evaluate("() => sent")).isEqualTo(1);
            waitFor(window, "() => document.activeElement.matches('[aria-busy=true][aria-disabled=true]')");
            waitFor(
                    window,
                    "() => document.querySelector('form[data-draft] .sending').textContent === 'Et øyeblikk …'");
        }
    }

    /** Back to a page that the browser had kept: its button is as it was. */
    @Test
    void thePageOneGoesBackToCanBeSent() {
        try (Window window = Browser.open(port, Look.DESK)) {
            writes(window);
            window.page().evaluate(ANSWER_NEVER_COMES);
            window.page().locator(BUTTON).click();
            window.page().evaluate("() => window.dispatchEvent(new PageTransitionEvent('pageshow'))");
            waitFor(window, "() => document.querySelector('[aria-busy], [aria-disabled]') === null");
            window.page().locator(BUTTON).click();
            assertThat(window.page().evaluate("() => sent")).isEqualTo(2);
        }
    }

    @Test
    void whereNoScriptRunsTheFormIsSentAllTheSame() {
        try (Window window = Browser.open(port, Look.WITHOUT_SCRIPT)) {
            writes(window);
            window.page().locator(BUTTON).click();
            window.page().waitForURL("**/journal");
            assertThat(visitor.text(at("journal"))).contains("Ringte skolen i dag");
        }
    }

    private void writes(Window window) {
        window.go("/sign-in");
        window.page().getByLabel("Brukernavn").fill(username);
        window.page().getByLabel("Passord").fill(People.PASSWORD);
        window.page().keyboard().press("Enter");
        window.page().waitForURL("**/today");
        window.go(at("journal/new"));
        window.page().locator("input[name=kind][value=NOTE]").check();
        window.page().locator("#note").fill("Ringte skolen i dag");
    }

    private static void waitFor(Window window, String held) {
        window.page().waitForFunction(held);
    }
}
