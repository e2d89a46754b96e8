package no.fotfeste.directory;

import java.util.Set;
import no.fotfeste.kernel.PlainText;

/**
 * A name in one language.
 *
 * @param language {@code no} Norwegian (bokmål and nynorsk alike), {@code se} Northern, {@code smj} Lule, {@code sma} Southern
 *     Sámi, {@code fkv} Kven: fit for an HTML {@code lang} attribute
 * @param text the name itself
 */
@PlainText
public record PlaceName(String language, String text) {

    private static final Set<String> LANGUAGES = Set.of("no", "se", "smj", "sma", "fkv");

    public PlaceName {
        if (!LANGUAGES.contains(language) || text.isBlank()) {
            throw new IllegalArgumentException("Not a name in a known language: " + language + "|" + text);
        }
    }

    static PlaceName parse(String text) {
        int bar = text.indexOf('|');
        if (bar < 0) {
            throw new IllegalArgumentException("A name lacks its language: " + text);
        }
        return new PlaceName(text.substring(0, bar), text.substring(bar + 1));
    }
}
