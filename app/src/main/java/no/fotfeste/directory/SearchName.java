package no.fotfeste.directory;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names in a form that can be compared however they are typed: lower case, without accents, ø as o, æ as ae, å as a. */
final class SearchName {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int LONGEST = 100;

    private SearchName() {}

    /** The comparable form; empty when the text is far longer than any name. */
    static String of(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        String plain = ACCENTS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return plain.replace("ø", "o")
                .replace("æ", "ae")
                .replace("đ", "d")
                .replace("ŋ", "n")
                .replace("ŧ", "t");
    }

    static Set<String> allOf(Municipality municipality) {
        Set<String> names = new LinkedHashSet<>();
        names.add(municipality.number().value());
        municipality.names().all().forEach(name -> names.add(of(name.text())));
        return names;
    }
}
