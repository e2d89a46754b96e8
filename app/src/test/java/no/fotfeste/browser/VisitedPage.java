package no.fotfeste.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;

/**
 * A page that someone has come to. Coming to it checks what holds for all pages: nothing at WCAG 2.2 AA, no person's name in the
 * title or the address, nothing for the browser to complain about, no sideways scrolling, nothing squeezed or sticking out, no text key shown as it is.
 *
 * <p>A page object extends this, says what it can do in the words of the work, and returns the page one comes to.
 */
public abstract class VisitedPage {

    private final Window window;

    /** Has come to the page with this heading. */
    protected VisitedPage(Window window, String heading) {
        this.window = window;
        page().waitForLoadState(LoadState.DOMCONTENTLOADED);
        assertThat(page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .first()
                        .innerText())
                .isEqualToNormalizingWhitespace(heading);
        check();
    }

    /** Has come to a page whose heading is not known beforehand. */
    protected VisitedPage(Window window) {
        this.window = window;
        page().waitForLoadState(LoadState.DOMCONTENTLOADED);
        PlaywrightAssertions.assertThat(page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasCount(1);
        check();
    }

    /** The window it is shown in. */
    protected final Window window() {
        return window;
    }

    /** The page itself. */
    protected final Page page() {
        return window.page();
    }

    /** Writes in the field with this label. */
    protected final void write(String label, String text) {
        page().getByLabel(label).fill(text);
    }

    /** Chooses or ticks what has this label. */
    protected final void choose(String label) {
        page().getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
    }

    /** Presses the button with this text. */
    protected final void press(String text) {
        button(text).click();
    }

    /** Follows the link with this text. */
    protected final void follow(String text) {
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text))
                .first()
                .click();
    }

    /** The button with this text. */
    protected final Locator button(String text) {
        return page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    /** What can be read on the page. */
    public final String text() {
        return page().locator("main").innerText();
    }

    private void check() {
        assertThat(window.complaints())
                .as("complaints of the browser at %s", page().url())
                .isEmpty();
        assertThat(page().title()).isNotBlank();
        for (String name : Window.names()) {
            assertThat(page().title()).doesNotContain(name);
            assertThat(page().url()).doesNotContain(name);
        }
        assertThat(page().locator("body").innerText())
                .as("a text without its words")
                .doesNotContainPattern("\\b[a-z]+\\.[a-z]+[a-zA-Z]*\\.[a-z]+\\b(?!\\.(no|org|example))");
        if (window.look().script()) {
            expectNoSidewaysScrolling();
            assertThat(Composition.faults(page()))
                    .as("composition at %s", page().url())
                    .isEmpty();
            assertThat(window.axe().violations()).as("axe at %s", page().url()).isEmpty();
        }
    }

    private void expectNoSidewaysScrolling() {
        Object wider =
                page().evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) wider).intValue())
                .as("pixels too wide at %s", page().url())
                .isLessThanOrEqualTo(0);
    }
}
