package no.fotfeste.directory;

import java.util.LinkedHashSet;
import java.util.Set;
import no.fotfeste.kernel.SameName;

/** What a municipality is found by: its number and its names, as they are spelled. */
final class SearchName {

    private static final int LONGEST = 100;

    private SearchName() {}

    /** The comparable form; empty when the text is far longer than any name. */
    static String of(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        return SameName.spelled(text);
    }

    static Set<String> allOf(Municipality municipality) {
        Set<String> names = new LinkedHashSet<>();
        names.add(municipality.number().value());
        municipality.names().all().forEach(name -> names.add(of(name.text())));
        return names;
    }
}
