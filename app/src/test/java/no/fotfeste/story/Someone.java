package no.fotfeste.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import no.fotfeste.browser.Browser;
import no.fotfeste.browser.VisitedPage;
import no.fotfeste.browser.Window;
import no.fotfeste.kernel.Language;
import no.fotfeste.testing.People;

/** Someone at work in a window of their own. Every page they come to is checked as all pages are. */
final class Someone implements AutoCloseable {

    private final Window window;

    private Someone(Window window) {
        this.window = window;
    }

    static Someone signedIn(int port, Language language, String username) {
        Someone someone = new Someone(Browser.open(port));
        someone.window.go("/sign-in?lang=" + language.code());
        someone.fill("username", username);
        someone.fill("password", People.PASSWORD);
        someone.window.page().locator("main button[type=submit]").click();
        someone.look();
        return someone;
    }

    Someone at(String path) {
        window.go(path);
        return look();
    }

    /** What stands on a page that somebody waits before. */
    String reads(String path) {
        window.go(path);
        return text();
    }

    Someone look() {
        new Seen(window);
        return this;
    }

    Someone fill(String field, String text) {
        named(field).first().fill(text);
        return this;
    }

    Someone pick(String field, String value) {
        window.page()
                .locator("main [name='" + field + "'][value='" + value + "']")
                .check();
        return this;
    }

    Someone pickFirst(String field) {
        window.page()
                .locator("main input:is([type=radio], [type=checkbox])[name='" + field + "']")
                .first()
                .check();
        return this;
    }

    /** Chooses the one whose label holds these words. */
    Someone pickSaying(String field, String words) {
        window.page()
                .locator("main label", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        assertThat(window.page().locator("main [name='" + field + "']:checked").count())
                .isPositive();
        return this;
    }

    Someone select(String field, String value) {
        named(field).first().selectOption(value);
        return this;
    }

    Someone selectFirst(String field) {
        named(field).first().selectOption(new SelectOption().setIndex(1));
        return this;
    }

    /** Presses the button of the form that sends to an address with this end. */
    Someone send(String actionEnd) {
        window.page()
                .locator("main form[action$='" + actionEnd + "'] button[type=submit]:not([name])")
                .first()
                .click();
        return look();
    }

    Someone follow(String hrefPart) {
        window.page().locator("main a[href*='" + hrefPart + "']").first().click();
        return look();
    }

    String text() {
        return window.page().locator("main").innerText();
    }

    String path() {
        return URI.create(window.page().url()).getPath();
    }

    int count(String selector) {
        return window.page().locator(selector).count();
    }

    Locator find(String selector) {
        return window.page().locator(selector);
    }

    @Override
    public void close() {
        window.close();
    }

    private Locator named(String field) {
        return window.page().locator("main [name='" + field + "']");
    }

    private static final class Seen extends VisitedPage {
        Seen(Window window) {
            super(window);
        }
    }
}
