package no.fotfeste.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;
import no.fotfeste.access.Viewer;
import no.fotfeste.browser.Look;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in by way of a real Keycloak: surely enough or not, known or not, and out again from both sides. */
@WithSecondFactor
@TestInstance(Lifecycle.PER_CLASS)
class KeycloakStory {

    private static final String SERVICE = "Logg inn med Fjordbyen kommune";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private ProviderAccounts links;

    private @Nullable Keycloak keycloak;

    @BeforeAll
    void start() throws IOException {
        keycloak = Keycloak.forApplicationAt(port);
    }

    @AfterAll
    void stop() throws InterruptedException {
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @BeforeEach
    void somebodyIsTiedToTheService() {
        MovableClock.INSTANCE.reset();
        Viewer worker = people.centreWorker();
        links.link(worker.account(), Keycloak.issuer("strong"), Keycloak.SUBJECT);
        links.link(worker.account(), Keycloak.issuer("weak"), "2" + Keycloak.SUBJECT.substring(1));
    }

    @Test
    void letsInWhoIsKnownSurelyAndOutOnBothSides() {
        try (SignInWindow somebody = SignInWindow.open(port, Look.DESK)) {
            signIn(somebody);
            assertThat(somebody.isAt("/today")).isTrue();
            somebody.signOut();
            somebody.page().waitForURL(Pattern.compile(".*/sign-in\\?out"));
            somebody.go("/sign-in").follow(SERVICE);
            somebody.page().waitForURL(Pattern.compile(".*/realms/strong/.*"));
            assertThat(somebody.page().locator("#username").isVisible())
                    .as("the service asks again")
                    .isTrue();
        }
    }

    @Test
    void signingOutThereSignsOutHere() {
        try (SignInWindow somebody = SignInWindow.open(port, Look.DESK)) {
            signIn(somebody);
            Page there = somebody.page();
            there.navigate(Keycloak.issuer("strong") + "/protocol/openid-connect/logout");
            there.waitForResponse(
                    told -> told.url().contains("/sign-in/ended"),
                    () -> there.locator("#kc-logout").click());
            assertThat(somebody.go("/today").isAt("/sign-in")).isTrue();
        }
    }

    @Test
    void asksTheServiceAgainBeforeWhatMustNotBeDoneFromALeftScreen() {
        try (SignInWindow somebody = SignInWindow.open(port, Look.DESK)) {
            signIn(somebody);
            MovableClock.INSTANCE.pass(Duration.ofMinutes(6));
            somebody.go("/account/factors/new").seesHeading("Bekreft at det er deg");
            assertThat(somebody.page()
                            .getByRole(
                                    AriaRole.LINK, new Page.GetByRoleOptions().setName("Bekreft med Fjordbyen kommune"))
                            .isVisible())
                    .isTrue();
        }
    }

    @Test
    void doesNotLetInWhoIsNotKnownSurelyEnough() {
        try (SignInWindow somebody = SignInWindow.open(port, Look.DESK)) {
            somebody.go("/sign-in").follow("Logg inn med Slapp kommune");
            password(somebody, Keycloak.USERNAME);
            somebody.page().waitForURL(Pattern.compile(".*/sign-in\\?weak"));
            assertThat(somebody.text()).contains("Innloggingen er ikke sikker nok");
            assertThat(somebody.go("/today").isAt("/sign-in")).isTrue();
        }
    }

    @Test
    void aStrangerAndOneWhoseAccountHasEndedGetTheSameAnswer() {
        try (SignInWindow stranger = SignInWindow.open(port, Look.DESK)) {
            stranger.go("/sign-in").follow(SERVICE);
            password(stranger, "ukjenta");
            code(stranger);
            stranger.page().waitForURL(Pattern.compile(".*/sign-in\\?refused"));
            assertThat(stranger.text()).contains("Du har ingen konto her");
            assertThat(stranger.go("/today").isAt("/sign-in")).isTrue();
        }
    }

    @Test
    void aServiceThatIsDownKeepsNobodyOutWhoSignsInWithoutIt() {
        try (SignInWindow somebody = SignInWindow.open(port, Look.DESK)) {
            somebody.go("/sign-in").follow("Logg inn med Stengt kommune").seesHeading("Logg inn");
            assertThat(somebody.text()).contains("Innloggingen kom ikke i mål");
            somebody.password(People.usernameOf(people.centreWorker())).seesHeading("Sikre innloggingen din");
        }
    }

    private static void signIn(SignInWindow somebody) {
        somebody.go("/sign-in").follow(SERVICE);
        password(somebody, Keycloak.USERNAME);
        code(somebody);
        somebody.page().waitForURL("**/today");
    }

    private static void password(SignInWindow somebody, String username) {
        somebody.page().locator("#username").fill(username);
        somebody.page().locator("#password").fill(Keycloak.PASSWORD);
        somebody.page().locator("#kc-login").click();
    }

    /** The service accepts each code once; so a later one is written where an earlier one was used. */
    private static void code(SignInWindow somebody) {
        somebody.page().locator("#otp").waitFor();
        long step = Totp.stepAt(Clock.systemUTC().instant());
        for (long tried = step - 1; tried <= step + 1; tried++) {
            if (somebody.page().locator("#otp").isVisible()) {
                somebody.page().locator("#otp").fill(Totp.code(Keycloak.APP_SECRET, tried, Totp.DIGITS));
                somebody.page().locator("#kc-login").click();
                somebody.page().waitForLoadState();
            }
        }
    }
}
