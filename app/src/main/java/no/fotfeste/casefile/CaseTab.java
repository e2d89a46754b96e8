package no.fotfeste.casefile;

import no.fotfeste.kernel.PlainText;

/**
 * A tab of a case. A module that has something of its own to show makes one and gives it to its {@link CasePanel}s: it stands on every
 * case from then on, at {@code /cases/…/<path>}.
 *
 * @param path the last part of its address, of small letters and hyphens; empty for the tab that a case opens with
 * @param textKey the key of what it is called
 * @param order what stands first: a smaller number stands further to the left
 */
@PlainText
public record CaseTab(String path, String textKey, int order) {

    /** The road to a home of her own: what a case opens with. */
    public static final CaseTab ROAD = new CaseTab("", "casefile.tab.ROAD", 10);

    /** Those who came together. */
    public static final CaseTab CHILDREN = new CaseTab("children", "casefile.tab.CHILDREN", 20);

    /** Who helps, and what they know. */
    public static final CaseTab HELPERS = new CaseTab("helpers", "casefile.tab.HELPERS", 40);

    /** What was done. */
    public static final CaseTab JOURNAL = new CaseTab("journal", "casefile.tab.JOURNAL", 50);

    /** Who has opened the case. */
    public static final CaseTab SEEN = new CaseTab("seen", "casefile.tab.SEEN", 70);

    public CaseTab {
        if (!path.matches("[a-z-]*")) {
            throw new IllegalArgumentException("A tab's path is of small letters and hyphens");
        }
    }
}
