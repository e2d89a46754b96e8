package no.fotfeste.pathway;

import java.util.Map;
import no.fotfeste.kernel.Language;
import no.fotfeste.kernel.PlainText;

/** One text in the languages of the catalogue. */
@PlainText
public record LocalizedText(Map<Language, String> byLanguage) {

    public LocalizedText {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The text in a language, or in bokmål, which is written first, where it lacks. */
    public String in(Language language) {
        String text = byLanguage.get(language);
        return text == null ? byLanguage.getOrDefault(Language.BOKMAL, "") : text;
    }
}
