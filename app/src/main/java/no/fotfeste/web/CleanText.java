package no.fotfeste.web;

import java.text.Normalizer;

/**
 * Makes typed text fit to be kept: composed form (NFC), line ends as {@code \n}, no control characters, no half
 * surrogates, no characters that turn the direction of what stands around them.
 *
 * <p>Left-to-right and right-to-left marks stay, as names in Arabic or Hebrew may need them; so do joiners, which emoji
 * and Persian need. HTML and SQL are ordinary text and are left as they are: they are shown, never run.
 */
final class CleanText {

    private CleanText() {}

    static String of(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        StringBuilder kept = new StringBuilder(composed.length());
        composed.codePoints().forEach(point -> {
            if (point == '\r') {
                return;
            }
            if (isKept(point)) {
                kept.appendCodePoint(point);
            }
        });
        return kept.toString().strip();
    }

    /** The same on one line. */
    static String line(String typed) {
        return typed.replace('\n', ' ').replace('\t', ' ');
    }

    /** How long a person would say that it is. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isKept(int point) {
        if (point == '\n' || point == '\t') {
            return true;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> !turnsDirection(point) && point != 0xFEFF;
        };
    }

    /** Embeddings, overrides and isolates: U+202A–U+202E, U+2066–U+2069. */
    private static boolean turnsDirection(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }
}
