package no.fotfeste.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Strings that are looked for all at once: a text is read through once, however many may stand in it. */
final class Sought {

    private static final int BEGINNINGS = 1 << 16;

    /**
     * One way to write a string.
     *
     * @param written as it is looked for
     * @param string what has been found then
     */
    record Spelling(String written, String string) {

        Spelling {
            if (written.length() < 2) {
                throw new IllegalArgumentException("Too short to tell anything");
            }
        }
    }

    /** Whether anything begins with two characters of this number: at most places in a text nothing does. */
    private final boolean[] begins = new boolean[BEGINNINGS];

    private final Map<Integer, List<Spelling>> byBeginning = new HashMap<>();

    Sought(Iterable<Spelling> spellings) {
        for (Spelling spelling : spellings) {
            int beginning =
                    beginning(spelling.written().charAt(0), spelling.written().charAt(1));
            begins[beginning] = true;
            byBeginning.computeIfAbsent(beginning, first -> new ArrayList<>()).add(spelling);
        }
    }

    /** Those of the strings that stand in a text in any of their spellings. */
    Set<String> in(String text) {
        Set<String> found = new HashSet<>();
        char[] all = text.toCharArray();
        for (int at = 0; at < all.length - 1; at++) {
            int beginning = beginning(all[at], all[at + 1]);
            if (begins[beginning]) {
                for (Spelling spelling : byBeginning.getOrDefault(beginning, List.of())) {
                    if (text.startsWith(spelling.written(), at)) {
                        found.add(spelling.string());
                    }
                }
            }
        }
        return found;
    }

    private static int beginning(char first, char second) {
        return (first * 251 + second) & (BEGINNINGS - 1);
    }
}
