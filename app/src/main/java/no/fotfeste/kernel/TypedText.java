package no.fotfeste.kernel;

import java.text.Normalizer;

/**
 * The one door for text that comes from outside: typed, pasted or read from a file.
 *
 * <p>What passes is composed (NFC), has ordinary spaces and {@code \n} at the ends of lines, and holds nothing hidden: no
 * zero-width characters, no half surrogates, nothing that turns the direction of what stands around it. What a script needs
 * stays: joiners between letters that join and in emoji, direction marks beside letters that run to the left. HTML and SQL are
 * ordinary text and are left as they are: they are shown, never run.
 */
public final class TypedText {

    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int LAST_TAG = 0xE007F;

    private TypedText() {}

    /** The text as it is kept; empty when there is nothing in it that anybody can see. */
    public static String clean(String typed) {
        int[] points =
                Normalizer.normalize(typed, Normalizer.Form.NFC).codePoints().toArray();
        boolean leftward = false;
        for (int point : points) {
            leftward = leftward || runsLeftward(point);
        }
        StringBuilder kept = new StringBuilder(points.length);
        int before = ' ';
        for (int i = 0; i < points.length; i++) {
            int after = i + 1 < points.length ? points[i + 1] : ' ';
            int point = asKept(points[i], after);
            if (isKept(point, before, after, leftward)) {
                kept.appendCodePoint(point);
                before = point;
            }
        }
        String text = kept.toString().strip();
        return isBlank(text) ? "" : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The same on one line. */
    public static String line(String typed) {
        return clean(typed).replace('\n', ' ').replace('\t', ' ');
    }

    /** A number, a date or the like: cleaned, without any space, and with the ordinary sign for every kind of hyphen and minus. */
    public static String figures(String typed) {
        return clean(typed)
                .replaceAll("[\\u2010-\\u2015\\u2212\\uFE63\\uFF0D]", "-")
                .replaceAll("\\s+", "");
    }

    /** Whether nobody can see anything of it: only spaces, hidden characters, fillers, or marks without a letter to stand on. */
    public static boolean isBlank(String text) {
        return text.codePoints().noneMatch(TypedText::isVisible);
    }

    /** How long a person would say that it is. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether a letter runs from right to left, as those of Arabic and Hebrew do. */
    public static boolean runsLeftward(int point) {
        return switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                Character.getType(point) != Character.FORMAT;
            default -> false;
        };
    }

    private static int asKept(int point, int after) {
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
            // A line end of its own, as old files have it; before a line feed it is half of one.
            case Character.CONTROL ->
                (point == '\r' && after != '\n') || point == '\u000B' || point == '\f' ? '\n' : point;
            default -> point;
        };
    }

    private static boolean isKept(int point, int before, int after, boolean leftward) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\n' || point == '\t';
            case Character.SURROGATE, Character.UNASSIGNED -> false;
            case Character.FORMAT -> isNeeded(point, before, after, leftward);
            default -> point != 0x034F;
        };
    }

    /** Characters that only tell how others are to be shown: few are needed, and each only in its place. */
    private static boolean isNeeded(int point, int before, int after, boolean leftward) {
        return switch (point) {
            case 0x200C, 0x200D -> joins(before) && joins(after);
            case 0x200E, 0x200F, 0x061C -> leftward;
            // Signs of Arabic, Syriac and Kaithi that are seen, though Unicode counts them among these.
            case 0x0600,
                    0x0601,
                    0x0602,
                    0x0603,
                    0x0604,
                    0x0605,
                    0x06DD,
                    0x070F,
                    0x0890,
                    0x0891,
                    0x08E2,
                    0x110BD,
                    0x110CD -> true;
            default -> isTag(point) && (before == BLACK_FLAG || isTag(before));
        };
    }

    /** The letters of a flag: England's is a black flag and "gbeng" in these. */
    private static boolean isTag(int point) {
        return point >= 0xE0020 && point <= LAST_TAG;
    }

    /** Whether a joiner beside it does anything. Between Latin letters it only hides. */
    private static boolean joins(int point) {
        return switch (Character.getType(point)) {
            case Character.OTHER_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            case Character.OTHER_LETTER, Character.MODIFIER_LETTER -> true;
            default -> false;
        };
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> !isFiller(point);
        };
    }

    /** Letters and signs that are empty: of Hangul, of Braille, and a note of music without a head. */
    private static boolean isFiller(int point) {
        return switch (point) {
            case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0x1D159 -> true;
            default -> false;
        };
    }
}
