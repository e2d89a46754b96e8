package no.fotfeste.kernel;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * When two names are the same name. One notion in three widths, each wider than the one before; who asks says how wide.
 *
 * <ul>
 *   <li><b>Written</b> alike: the same words, however they are cased and spaced. So one knows an entry of a list again.
 *   <li><b>Spelled</b> alike: also without accents, with ø as o and æ as ae. So one finds what somebody searches for.
 *   <li>They <b>sound</b> alike: Kristin and Christine, Mohammed and Muhammad, محمد and Mhmd. So one protects: where a mistake
 *       sends a letter to a perpetrator or hides that a helper is one, a question too many is the smaller harm.
 * </ul>
 *
 * <p>Hidden characters and how a letter is put together never matter.
 */
public final class SameName {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private SameName() {}

    /** The name as it is compared with others that were written; equal for all that are written alike. */
    public static String written(String name) {
        return SPACES.matcher(TypedText.line(name).toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    /** The name as it is searched for; equal for all that are spelled alike. */
    public static String spelled(String name) {
        return MARKS.matcher(Normalizer.normalize(written(name), Normalizer.Form.NFKD))
                .replaceAll("")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("đ", "d")
                .replace("ŋ", "n")
                .replace("ŧ", "t");
    }

    /** How each word of a name sounds, in their order. */
    public static List<String> sounds(String name) {
        return NameSounds.of(TypedText.line(name));
    }

    /** Whether two names are written alike. */
    public static boolean areWrittenAlike(String one, String other) {
        return written(one).equals(written(other));
    }

    /** Whether two names of persons sound alike: the first names, and one more; or all there is of both. */
    public static boolean soundAlike(String one, String other) {
        List<String> first = sounds(one);
        List<String> second = sounds(other);
        return !first.isEmpty()
                && !second.isEmpty()
                && first.getFirst().equals(second.getFirst())
                && (first.equals(second)
                        || first.stream().skip(1).anyMatch(second.subList(1, second.size())::contains));
    }
}
