package no.fotfeste.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * How a person sees the pages.
 *
 * @param width of the window in CSS pixels
 * @param height of the window in CSS pixels
 * @param dark whether they have asked for dark
 * @param script whether scripts run
 */
public record Look(int width, int height, boolean dark, boolean script) {

    /** A screen at a desk. */
    public static final Look DESK = new Look(1280, 1000, false, true);

    /** The same at night. */
    public static final Look NIGHT = new Look(1280, 1000, true, true);

    /** A telephone. */
    public static final Look TELEPHONE = new Look(390, 844, false, true);

    /** The narrowest that must work: also a desk at four times the size. */
    public static final Look NARROWEST = new Look(320, 640, false, true);

    /** A desk where no script runs. */
    public static final Look WITHOUT_SCRIPT = new Look(1280, 1000, false, false);

    ColorScheme colours() {
        return dark ? ColorScheme.DARK : ColorScheme.LIGHT;
    }

    NewContextOptions options(String base) {
        return new NewContextOptions()
                .setBaseURL(base)
                .setViewportSize(width, height)
                .setColorScheme(colours())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(script)
                .setLocale("nb-NO")
                .setTimezoneId("Europe/Oslo");
    }
}
