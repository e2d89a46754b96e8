package no.fotfeste.web;

import no.fotfeste.kernel.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * One line of the menu.
 *
 * @param path where it leads; also marks the item as current on every page below that path
 * @param label in the viewer's language
 * @param order where it stands: today 10, reception 20, cases 30, house 40, inbox 50, helpers 60, figures 70, steering 80
 * @param audience who sees it
 * @param figure a short count beside the label, or null
 * @param loud whether the figure says that something is late or owned by nobody
 */
@PlainText
public record NavigationItem(
        String path,
        String label,
        int order,
        Audience audience,
        @Nullable String figure,
        boolean loud) {

    /** An item without a figure. */
    public static NavigationItem of(String path, String label, int order, Audience audience) {
        return new NavigationItem(path, label, order, audience, null, false);
    }

    /** The same item with a figure beside it. */
    public NavigationItem with(String shown, boolean isLoud) {
        return new NavigationItem(path, label, order, audience, shown, isLoud);
    }
}
