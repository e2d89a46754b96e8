package no.fotfeste.web;

/** Where the pages of the shell are. */
public final class ShellRoutes {

    private ShellRoutes() {}

    /** What must be done, as the first page. */
    public static String today() {
        return "/today";
    }

    /** Where what is typed is kept. */
    public static String draft(DraftId draft) {
        return "/drafts/" + draft;
    }

    public static String discard(DraftId draft) {
        return draft(draft) + "/discard";
    }

    /** Where somebody hides what they look at. */
    public static String hide() {
        return "/hide";
    }

    /** Where it is shown again. */
    public static String hidden() {
        return "/hidden";
    }
}
