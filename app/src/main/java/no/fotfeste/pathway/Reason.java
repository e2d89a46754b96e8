package no.fotfeste.pathway;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import no.fotfeste.kernel.Language;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A fact that made a condition true.
 *
 * @param value what is known; null when it counted that nothing is known
 */
public record Reason(Fact fact, @Nullable Secret<Object> value) {

    /** In words, such as "Barn hun har med seg: 2". */
    public String text(Language language) {
        return fact.label().in(language) + ": " + valueText(language);
    }

    private String valueText(Language language) {
        return switch (Secret.revealed(value)) {
            case null -> notKnown(language);
            case Boolean yes -> yesOrNo(yes, language);
            case LocalDate day ->
                day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
            case String code -> {
                LocalizedText meaning = fact.codes().get(code);
                yield meaning == null ? code : meaning.in(language);
            }
            case Object other -> other.toString();
        };
    }

    private static String notKnown(Language language) {
        return switch (language) {
            case BOKMAL -> "ikke registrert";
            case NYNORSK -> "ikkje registrert";
            case ENGLISH -> "not recorded";
        };
    }

    private static String yesOrNo(boolean yes, Language language) {
        return switch (language) {
            case BOKMAL -> yes ? "ja" : "nei";
            case NYNORSK -> yes ? "ja" : "nei";
            case ENGLISH -> yes ? "yes" : "no";
        };
    }
}
