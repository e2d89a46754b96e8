package no.fotfeste.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The one Chromium of a test run: Debian's, or the one that the variable CHROMIUM points to. The one without windows is preferred: it
 * shows pages and nothing of its own, in half the time.
 *
 * <p>Every {@link Window} is a person of their own: own cookies, own language, own screen.
 */
public final class Browser {

    private static final List<String> QUIET =
            List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private static final List<Path> PROGRAMS =
            List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

    private static final Browser ONE = new Browser();

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(QUIET));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }

    private static Path program() {
        String told = System.getenv("CHROMIUM");
        return told == null
                ? PROGRAMS.stream().filter(Files::exists).findFirst().orElse(PROGRAMS.getLast())
                : Path.of(told);
    }

    /** A new window of a person of their own, at a desk, in daylight, in bokmål. */
    public static Window open(int port) {
        return open(port, Look.DESK);
    }

    /** A new window with a given look. */
    public static Window open(int port, Look look) {
        return new Window(ONE.chromium.newContext(look.options("http://localhost:" + port)), look);
    }
}
