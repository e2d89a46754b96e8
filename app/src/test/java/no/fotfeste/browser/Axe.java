package no.fotfeste.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** The rules of WCAG 2.2 AA that a program can check, in one tab. */
final class Axe {

    private static final String SOURCE = AxeBuilder.getAxeScript();

    /** What is right is not told, and the style sheet is not read for rules that are not asked: both took longer than the rest. */
    private static final Map<String, Object> QUESTION = Map.of(
            "runOnly",
            Map.of(
                    "type",
                    "tag",
                    "values",
                    List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice")),
            "resultTypes",
            List.of("violations"),
            "reporter",
            "no-passes",
            "selectors",
            false,
            "preload",
            false);

    private static final String ANSWER = """
            async question => (await axe.run(document, question)).violations
                .map(rule => rule.id + ': ' + rule.help + ' ' + JSON.stringify(rule.nodes.map(node => node.html)))
            """;

    private final Page page;
    private int brought;

    Axe(Page page) {
        this.page = page;
    }

    /** What is wrong with the page that is shown, in words. */
    List<String> violations() {
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            bring();
        }
        return ((List<?>) page.evaluate(ANSWER, QUESTION))
                .stream().map(String::valueOf).toList();
    }

    /** It is long: in a tab where several pages are looked at it comes with each, and the browser keeps it as it was read. */
    private void bring() {
        page.evaluate("() => {" + SOURCE + "}");
        brought++;
        if (brought == 2) {
            page.addInitScript(SOURCE);
        }
    }
}
