package no.fotfeste.web.shell;

import jakarta.servlet.http.HttpSession;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a session remembers while its screen is hidden. */
final class HiddenScreen {

    static final String PATH = "/hidden";

    /** What is still answered: hiding, bringing back, and the last keys of a draft. */
    static final Set<String> OPEN = Set.of("/hide", PATH, "/drafts/");

    private static final String RETURN_TO = "fotfeste.hidden";
    private static final String TRIES = "fotfeste.hidden.tries";
    private static final String START = "/today";

    private HiddenScreen() {}

    static void hide(HttpSession session, String from) {
        boolean ours = from.startsWith("/") && !from.startsWith("//") && from.matches("[A-Za-z0-9/_.-]{1,500}");
        session.setAttribute(RETURN_TO, ours ? from : START);
    }

    static boolean isHidden(@Nullable HttpSession session) {
        return session != null && session.getAttribute(RETURN_TO) != null;
    }

    /** Brings the screen back and tells where it was. */
    static String show(HttpSession session) {
        Object from = session.getAttribute(RETURN_TO);
        session.removeAttribute(RETURN_TO);
        session.removeAttribute(TRIES);
        return from instanceof String path ? path : START;
    }

    /** Counts a wrong password, and tells how many there have been. */
    static int wrong(HttpSession session) {
        int tries = session.getAttribute(TRIES) instanceof Integer before ? before + 1 : 1;
        session.setAttribute(TRIES, tries);
        return tries;
    }
}
