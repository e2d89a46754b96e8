package no.fotfeste.web;

import java.util.List;
import java.util.stream.Collectors;
import no.fotfeste.kernel.TypedText;

/**
 * Keeps a text that runs from right to left from turning what stands around it: a name in Arabic before a room number must not
 * make the number look like another.
 *
 * <p>On pages this is done by {@link IsolatingOutput} and in sentences by {@link Page#text}, for every text, so nobody has to
 * think of it. What is written in another way, to a file or a calendar, goes through here.
 */
public final class DirectionIsolation {

    private static final char FIRST_STRONG = '\u2068';
    private static final char END = '\u2069';

    /** The first block that runs from right to left begins here, so that most letters of most texts need no more than this look. */
    private static final char FIRST_LEFTWARD = '\u0590';

    private DirectionIsolation() {}

    /** The text between marks that isolate it (U+2068, U+2069) if it needs them. */
    public static String marked(String text) {
        return needs(text) ? FIRST_STRONG + text + END : text;
    }

    /** Texts beside each other, each isolated from the others. */
    public static String joined(String separator, List<String> texts) {
        return texts.stream().map(DirectionIsolation::marked).collect(Collectors.joining(separator));
    }

    /** Whether a letter that runs from right to left stands outside every isolation. */
    public static boolean needs(String text) {
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            if (here < FIRST_LEFTWARD) {
                continue;
            }
            if (here == FIRST_STRONG) {
                depth++;
            } else if (here == END) {
                depth--;
            } else if (depth == 0 && TypedText.runsLeftward(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }
}
