package no.fotfeste.casefile;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Page;

/** The languages that people who come to a centre speak, by ISO 639 code, and what they are called. */
public final class SpokenLanguages {

    /** Bokmål and English first: that is what most people choose. */
    private static final List<String> FIRST = List.of("nb", "nn", "en");

    /** Northern, Lule and Southern Sámi. */
    private static final List<String> SAMI = List.of("se", "smj", "sma");

    /** Norwegian Sign Language: not in the names that come with the library. */
    private static final String SIGN = "nsl";

    private static final List<String> OTHERS = List.of(
            "am", "ar", "bg", "bn", "bs", "ckb", "cs", "da", "de", "el", "es", "et", "fa", "fi", "fr", "he", "hi", "hr",
            "hu", "id", "is", "it", "ja", "ka", "kmr", "ko", "lt", "lv", "mk", "my", "ne", "nl", "om", "pa", "pl",
            "prs", "ps", "pt", "ro", "ru", "rw", "sk", "sl", "so", "sq", "sr", "sv", "sw", "ta", "th", "ti", "tl", "tr",
            "uk", "ur", "vi", "zh");

    private static final Set<String> ALL = all();

    private SpokenLanguages() {}

    /** Whether a code is one of these languages. */
    public static boolean has(String code) {
        return ALL.contains(code);
    }

    /** What a language is called, in the language of a page. */
    public static String name(Page page, String code) {
        return switch (code) {
            case SIGN -> page.text("casefile.language.nsl");
            case "kmr" -> page.text("casefile.language.kmr");
            case "ckb" -> page.text("casefile.language.ckb");
            case "prs" -> page.text("casefile.language.prs");
            default ->
                ULocale.getDisplayLanguage(
                        code, ULocale.forLocale(page.language().locale()));
        };
    }

    /** The same, to stand first in a line. */
    public static String titled(Page page, String code) {
        String name = name(page, code);
        Locale locale = page.language().locale();
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** All of them to choose among: Norwegian, English and Sámi first, the others by name. */
    public static List<Choice> choices(Page page) {
        List<Choice> choices = new ArrayList<>();
        FIRST.forEach(code -> choices.add(choice(page, code)));
        SAMI.forEach(code -> choices.add(choice(page, code)));
        choices.add(choice(page, SIGN));
        OTHERS.stream()
                .map(code -> choice(page, code))
                .sorted(Comparator.comparing(
                        Choice::label,
                        com.ibm.icu.text.Collator.getInstance(page.language().locale())::compare))
                .forEach(choices::add);
        return List.copyOf(choices);
    }

    private static Choice choice(Page page, String code) {
        return Choice.of(code, titled(page, code));
    }

    private static Set<String> all() {
        Set<String> all = new TreeSet<>(FIRST);
        all.addAll(SAMI);
        all.add(SIGN);
        all.addAll(OTHERS);
        return Set.copyOf(all);
    }
}
