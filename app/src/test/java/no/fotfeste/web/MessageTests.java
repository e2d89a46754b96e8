package no.fotfeste.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.stream.Stream;
import no.fotfeste.kernel.Language;
import no.fotfeste.testing.Chance;
import no.fotfeste.testing.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every text reads as ICU would have written it, whoever puts it together. */
class MessageTests {

    private static final int MOST_ARGUMENTS = 5;
    private static final Texts TEXTS = Texts.load();

    private record Told(Language language, String key, MessageFormat byIcu) {}

    private static final List<Told> ALL = Stream.of(Language.BOKMAL, Language.NYNORSK, Language.ENGLISH)
            .flatMap(language -> TEXTS.keys().stream()
                    .filter(key -> TEXTS.has(language, key))
                    .map(key -> new Told(
                            language,
                            key,
                            new MessageFormat(TEXTS.pattern(language, key), ULocale.forLocale(language.locale())))))
            .toList();

    @Property(tries = 30)
    void everyTextReadsAsIcuWritesIt(Chance chance) {
        assertThat(ALL).hasSizeGreaterThan(2000).allSatisfy(told -> {
            @Nullable
            Object[] arguments =
                    chance.list(0, MOST_ARGUMENTS, () -> argument(chance)).toArray();
            assertThat(outcome(() -> TEXTS.text(told.language, told.key, arguments)))
                    .as("%s in %s", told.key, told.language.code())
                    .isEqualTo(outcome(() -> told.byIcu.format(arguments)));
        });
    }

    /** Words most often: they are what is put together here. Also such as look like a part of a text, and such as run leftward. */
    private static Object argument(Chance chance) {
        return switch (chance.between(0, 9)) {
            case 0 -> chance.between(0, 1_000_000);
            case 1 -> (long) chance.between(-3, 3);
            case 2 -> Language.BOKMAL;
            case 3 -> DirectionIsolation.marked("ליאת " + chance.digits(2));
            case 4 -> "{" + chance.between(0, 2) + "} it''s 'so'";
            default -> chance.text(8);
        };
    }

    private interface Telling {
        String text();
    }

    /** What is told, or how it fails: a plural of a word is a fault with both. */
    private static String outcome(Telling telling) {
        try {
            return telling.text();
        } catch (IllegalArgumentException fault) {
            return "fault";
        }
    }

    @Test
    void whatOnlyPutsWordsAmongWordsIsPutTogetherHere() {
        assertThat(words("{1} is {0}'s, '{it}' {0}"))
                .isEqualTo(new WordsBetween(List.of("", " is ", "'s, {it} ", ""), List.of(1, 0, 0)));
        assertThat(words("{0, plural, one {day} other {days}} of {1}")).isNull();
        assertThat(words("{0, number}")).isNull();
        assertThat(words("{name}")).isNull();
    }

    @Test
    void numbersAndWhatIsMissingAreLeftToIcu() {
        WordsBetween words = new WordsBetween(List.of("", " ", ""), List.of(0, 1));
        assertThat(words.fit(new Object[] {"a", "b", 3})).isTrue();
        assertThat(words.fit(new Object[] {"a"})).isFalse();
        assertThat(words.fit(new Object[] {"a", 1000})).isFalse();
        assertThat(words.fit(new @Nullable Object[] {"a", null})).isFalse();
        assertThat(Message.of(Language.BOKMAL, "{0} {1}").with("a", 1000)).isEqualTo("a 1\u00a0000");
    }

    private static @Nullable WordsBetween words(String pattern) {
        return WordsBetween.of(new MessageFormat(pattern, ULocale.ENGLISH));
    }
}
