package no.fotfeste.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.fotfeste.browser.Browser;
import no.fotfeste.browser.Keys;
import no.fotfeste.browser.Look;
import no.fotfeste.browser.VisitedPage;
import no.fotfeste.browser.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The shell as people meet it: at a desk, at night, on a telephone, without script. */
@WithShell
class ShellStory {

    @LocalServerPort
    private int port;

    @Autowired
    private ShellWorld.Visitor visitor;

    @Autowired
    private TypingDesk desk;

    @BeforeEach
    void someoneComesToWork() {
        visitor.signIn(Audience.CENTRE, Audience.CASE_WORKERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/today", "/gallery", "/gallery?lang=en"})
    void pagesAreForEverybodysEyes(String path) {
        try (Window window = Browser.open(port)) {
            for (Look look : List.of(Look.DESK, Look.NIGHT, Look.TELEPHONE, Look.NARROWEST)) {
                window.seeAs(look).go(path).picture(picture(path, look));
                new Seen(window);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/today", "/gallery", "/hidden"})
    void keysAloneComeEverywhereAndItCanBeSeenWhere(String path) {
        try (Window window = Browser.open(port)) {
            for (Look look : List.of(Look.DESK, Look.NARROWEST)) {
                assertThat(Keys.faults(window.seeAs(look).go(path).page()))
                        .as("by keys at %s", path)
                        .isEmpty();
            }
        }
    }

    @Test
    void sendsEachFieldAsItIsLeftAndNoOther() {
        try (Window window = Browser.open(port)) {
            window.go("/gallery").page().locator("#empty-name").fill("Linn 😀");
            window.page().locator("#empty-day").focus();
            window.page().waitForCondition(() -> desk.noted().size() == 1);
            window.page().locator("#empty-language").selectOption("ar");
            window.page().waitForCondition(() -> desk.noted().size() == 2);
            assertThat(desk.noted()).containsExactly(Map.of("empty-name", "Linn 😀"), Map.of("empty-language", "ar"));
            assertThat(window.page().locator(".draft").innerText()).isEqualTo("Tatt vare på.");
            PlaywrightAssertions.assertThat(window.page().locator("[data-draft] [name=_seen]"))
                    .hasValue("2");
        }
    }

    @Test
    void escapeTwiceHidesTheScreenUntilThePasswordComes() {
        try (Window window = Browser.open(port)) {
            window.go("/today").page().keyboard().press("Escape");
            window.page().keyboard().press("Escape");
            window.page().waitForURL("**/hidden");
            new Seen(window);
            window.go("/today");
            assertThat(window.page().url()).endsWith("/hidden");
            window.page().getByLabel("Passord").fill("plainly fictional");
            window.page().getByText("Vis skjermen").click();
            assertThat(window.page().url()).endsWith("/today");
        }
    }

    @Test
    void hidesTheScreenWithoutScriptToo() {
        try (Window window = Browser.open(port, Look.WITHOUT_SCRIPT)) {
            window.go("/today").page().getByText("Skjul skjermen").click();
            assertThat(window.page().url()).endsWith("/hidden");
            window.page().getByLabel("Passord").fill("wrong");
            window.page().getByText("Vis skjermen").click();
            assertThat(window.page().title()).startsWith("Feil:");
        }
    }

    private static Path picture(String path, Look look) {
        String name = path.replaceAll("[^a-z]", "") + "-" + look.width() + (look.dark() ? "-dark" : "");
        return Path.of("target", "pictures", name + ".png");
    }

    private static final class Seen extends VisitedPage {
        Seen(Window window) {
            super(window);
        }
    }
}
