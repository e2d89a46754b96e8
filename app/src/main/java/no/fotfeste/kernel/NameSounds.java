package no.fotfeste.kernel;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * How the parts of a name sound, so that spellings of one name agree: Kristin and Christine, Mohammed and Muhammad, Åse and Aase.
 *
 * <p>Letters of any script are written in Latin ones first. A few spellings that are Norwegian, or of names that are written in
 * several ways here, are made alike; the rest is Double Metaphone.
 */
final class NameSounds {

    private static final int LONGEST = 200;
    private static final int LONGEST_SOUND = 12;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z]+");

    /** A spelling and what it is made into, in this order. */
    private static final List<Spelling> SPELLINGS = List.of(
            new Spelling("aa", "a"),
            new Spelling("chm", "hm"),
            new Spelling("ck|kh|ch|q", "k"),
            new Spelling("\\b(?:hj|gj(?=[oø])|dzh|xh|dj|y(?=[aeiou]))", "j"),
            new Spelling("kj", "k"),
            new Spelling("gj", "g"),
            new Spelling("th", "t"),
            new Spelling("ph", "f"),
            new Spelling("w", "v"));

    private NameSounds() {}

    @PlainText
    private record Spelling(Pattern written, String alike) {

        Spelling(String written, String alike) {
            this(Pattern.compile(written), alike);
        }

        String applied(String text) {
            return written.matcher(text).replaceAll(alike);
        }
    }

    /** The sounds of the words of a name, in their order. */
    static List<String> of(String name) {
        String text = Latin.LETTERS.transliterate(name.length() > LONGEST ? name.substring(0, LONGEST) : name);
        for (Spelling spelling : SPELLINGS) {
            text = spelling.applied(text);
        }
        DoubleMetaphone sounds = new DoubleMetaphone();
        sounds.setMaxCodeLen(LONGEST_SOUND);
        return BETWEEN_WORDS
                .splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .map(word -> sound(sounds, word))
                .toList();
    }

    private static String sound(DoubleMetaphone sounds, String word) {
        String sound = sounds.doubleMetaphone(word);
        return sound == null || sound.isEmpty() ? word : sound;
    }

    /** Made when the first name is compared: no start needs it. */
    private static final class Latin {

        static final Transliterator LETTERS =
                Transliterator.getInstance("Any-Latin; Latin-ASCII; NFD; [:Nonspacing Mark:] Remove; NFC; Lower");
    }
}
