package no.fotfeste.web;

import no.fotfeste.kernel.PlainText;
import org.jspecify.annotations.Nullable;

/** The one filled button of I dag. A module that has it offers one bean. */
public interface TodayAction {

    /** The button for whoever is signed in, or null when it is not for them. */
    @Nullable
    Link link(Page page);

    /**
     * A button that leads somewhere.
     *
     * @param path where
     * @param label what happens there, in the viewer's language
     */
    @PlainText
    record Link(String path, String label) {}
}
