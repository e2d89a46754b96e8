package no.fotfeste.stay.web;

import no.fotfeste.web.DraftId;

/** Where somebody is received. */
public final class ReceptionRoutes {

    private ReceptionRoutes() {}

    /** Those that are begun. */
    public static String unfinished() {
        return "/reception";
    }

    public static String begin() {
        return unfinished() + "/new";
    }

    /** One of the screens. */
    public static String step(DraftId draft, int step) {
        return draft(draft) + "/" + step;
    }

    /** The screen with one more child on it. */
    public static String moreChildren(DraftId draft, int step) {
        return step(draft, step) + "?more=yes#child1Name";
    }

    public static String discard(DraftId draft) {
        return draft(draft) + "/discard";
    }

    private static String draft(DraftId draft) {
        return unfinished() + "/" + draft;
    }
}
