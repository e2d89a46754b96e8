package no.fotfeste.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One person's window. Remembers whatever the browser complained about, and who must not be named in a title. */
public final class Window implements AutoCloseable {

    private static final Set<String> NAMES = ConcurrentHashMap.newKeySet();

    private final BrowserContext context;
    private final Page page;
    private final Axe axe;
    private Look look;
    private final List<String> complaints = new ArrayList<>();

    Window(BrowserContext context, Look look) {
        this.context = context;
        this.look = look;
        this.page = context.newPage();
        this.axe = new Axe(page);
        watch(page);
    }

    /** Makes it a fault, from now on and on every page, that a title or an address holds this name of a person. */
    public static void neverInTitle(String name) {
        NAMES.add(name);
    }

    /** Goes to an address of the application. */
    public Window go(String path) {
        page.navigate(path);
        return this;
    }

    /** The page, for looking and clicking. */
    public Page page() {
        return page;
    }

    /** How this person sees. */
    public Look look() {
        return look;
    }

    /** The same person sees the pages that follow in another way: on another screen, or at night. */
    public Window seeAs(Look other) {
        if (other.script() != look.script()) {
            throw new IllegalArgumentException("Whether scripts run is decided when the window is opened");
        }
        look = other;
        page.setViewportSize(other.width(), other.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(other.colours()));
        return this;
    }

    /** Does without style sheets and fonts, which are the same for everybody: for whoever reads pages and does not look at them. */
    public Window unstyled() {
        CDPSession browser = context.newCDPSession(page);
        browser.send("Network.enable");
        JsonArray styles = new JsonArray();
        styles.add("*.css");
        styles.add("*.woff2");
        JsonObject blocked = new JsonObject();
        blocked.add("urls", styles);
        browser.send("Network.setBlockedURLs", blocked);
        return this;
    }

    Axe axe() {
        return axe;
    }

    /** A further tab of the same person. */
    public Page newTab(String path) {
        Page tab = context.newPage();
        watch(tab);
        tab.navigate(path);
        return tab;
    }

    /** Takes a picture of the whole page for people to look at, when the variable PICTURES asks for it. */
    public void picture(Path file) {
        if (System.getenv("PICTURES") == null) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** What the browser has complained about since last asked. */
    List<String> complaints() {
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        return heard;
    }

    static Set<String> names() {
        return NAMES;
    }

    @Override
    public void close() {
        context.close();
    }

    private void watch(Page watched) {
        watched.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isStatusOfThePage(watched, message)) {
                complaints.add(message.text());
            }
        });
        watched.onPageError(complaints::add);
    }

    /** That a page answers 404 or 422 is for the test to judge; the browser says it of the page's own address. */
    private static boolean isStatusOfThePage(Page watched, ConsoleMessage message) {
        return message.text().startsWith("Failed to load resource: the server responded with a status of 4")
                && message.location().startsWith(watched.url().replaceAll("[?#].*", ""));
    }
}
