package no.fotfeste.access.signin;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import no.fotfeste.browser.Browser;
import no.fotfeste.browser.Look;
import no.fotfeste.browser.VisitedPage;
import no.fotfeste.browser.Window;
import no.fotfeste.testing.People;

/** Somebody at a screen who signs in. */
final class SignInWindow implements AutoCloseable {

    private final Window window;

    private SignInWindow(Window window) {
        this.window = window;
    }

    static SignInWindow open(int port, Look look) {
        return new SignInWindow(Browser.open(port, look));
    }

    /** A page that has checked itself. */
    private static final class Seen extends VisitedPage {

        Seen(Window window, String heading) {
            super(window, heading);
        }
    }

    /** Puts a device with passkeys into the machine, whose owner always holds the finger on it. */
    void plugIn() {
        CDPSession devices = page().context().newCDPSession(page());
        devices.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject device = new JsonObject();
        device.add("options", options);
        devices.send("WebAuthn.addVirtualAuthenticator", device);
    }

    SignInWindow seeAs(Look look) {
        window.seeAs(look);
        return this;
    }

    SignInWindow password(String username) {
        window.go("/sign-in");
        page().getByLabel("Brukernavn").fill(username);
        page().getByLabel("Passord").fill(People.PASSWORD);
        press("Logg inn");
        return this;
    }

    /** The same with the keys alone. */
    SignInWindow passwordByKeys(String username) {
        window.go("/sign-in");
        page().getByLabel("Brukernavn").focus();
        page().keyboard().type(username);
        page().keyboard().press("Tab");
        page().keyboard().type(People.PASSWORD);
        page().keyboard().press("Enter");
        return this;
    }

    SignInWindow seesHeading(String heading) {
        page().waitForCondition(() -> page().locator("h1").first().innerText().equals(heading));
        Look look = window.look();
        String name = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-zæøå]+", "-");
        window.picture(Path.of(
                "target", "pictures", "sign-in-%s-%d%s.png".formatted(name, look.width(), look.dark() ? "-dark" : "")));
        new Seen(window, heading);
        return this;
    }

    SignInWindow press(String button) {
        page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    SignInWindow follow(String link) {
        page().getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
        return this;
    }

    SignInWindow write(String label, String text) {
        page().getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    SignInWindow signOut() {
        page().locator("details.who summary").click();
        return press("Logg ut");
    }

    /** What the page shows to be copied. */
    List<String> secrets() {
        return page().locator(".secret").allInnerTexts();
    }

    String text() {
        return page().locator("main").innerText();
    }

    SignInWindow go(String path) {
        window.go(path);
        return this;
    }

    boolean isAt(String path) {
        return page().url().replaceAll("[?#].*", "").endsWith(path);
    }

    Page page() {
        return window.page();
    }

    @Override
    public void close() {
        window.close();
    }
}
