package no.fotfeste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fotfeste.kernel.Language;
import no.fotfeste.web.Texts;
import org.junit.jupiter.api.Test;

/** Every text of every module, in every complete language. */
class TextsTests {

    /** A text asked for by its whole key, in a template or in code. */
    private static final Pattern ASKED = Pattern.compile("\\btext\\(\\s*\"([a-z]+(?:\\.[a-zA-Z0-9_-]+)+)\"\\s*[,)]");

    /** Whatever stands between quotation marks, also where one mark ends a text of a template and begins one of code. */
    private static final Pattern WORD = Pattern.compile("\"(?=([a-zA-Z0-9_.-]+)\")");

    /** What a key begins or ends with where the rest is computed: the name of a state, a kind or a language. */
    private static final Pattern PART =
            Pattern.compile("\"(?=([a-zA-Z]+(?:\\.[a-zA-Z0-9_-]+)+\\.|(?:\\.[a-zA-Z0-9_-]+)+)\")");

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\s*(\\d+)");

    /** What nobody says across a table, and what nobody is: in each language. */
    private static final Map<Language, List<String>> NOT_SAID = Map.of(
            Language.BOKMAL, List.of("klient", "registrer ", "objekt", "vedkommende", "iht.", "vedr.", "ugyldig"),
            Language.ENGLISH, List.of("client", "invalid", "register the ", "object"));

    private final Texts texts = Texts.load();

    @Test
    void everyTextThatIsAskedForExists() {
        Stream<String> missing = Stream.of("app/src/main/jte", "app/src/main/java")
                .flatMap(folder -> ProjectFiles.below(folder, "").stream())
                .flatMap(file -> ASKED.matcher(ProjectFiles.read(file)).results())
                .map(found -> found.group(1))
                .filter(key -> !texts.has(key));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsAskedFor() {
        String source = Stream.of("app/src/main/jte", "app/src/main/java")
                .flatMap(folder -> ProjectFiles.below(folder, "").stream())
                .map(ProjectFiles::read)
                .collect(Collectors.joining("\n"));
        Set<String> whole = found(WORD, source);
        Set<String> parts = found(PART, source);
        assertThat(texts.keys())
                .filteredOn(key -> !whole.contains(key) && parts.stream().noneMatch(part -> hasPart(key, part, whole)))
                .isEmpty();
    }

    private static boolean hasPart(String key, String part, Set<String> whole) {
        return part.startsWith(".")
                ? key.endsWith(part) && whole.contains(key.substring(0, key.length() - part.length()))
                : key.startsWith(part);
    }

    private static Set<String> found(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(one -> one.group(1)).collect(Collectors.toSet());
    }

    @Test
    void bothLanguagesPutTheSameThingsIn() {
        assertThat(texts.keys())
                .allSatisfy(key -> assertThat(arguments(texts.pattern(Language.ENGLISH, key)))
                        .as(key)
                        .isEqualTo(arguments(texts.pattern(Language.BOKMAL, key))));
    }

    @Test
    void noTextIsBlank() {
        for (Language language : Texts.COMPLETE) {
            assertThat(texts.keys())
                    .allSatisfy(key ->
                            assertThat(texts.pattern(language, key)).as(key).isNotBlank());
        }
    }

    @Test
    void textsAreInPlainWords() {
        for (Language language : Texts.COMPLETE) {
            Stream<String> stiff = texts.keys().stream()
                    .filter(key -> wordsNotSaid(language).stream()
                            .anyMatch(word -> texts.pattern(language, key)
                                    .toLowerCase(Locale.ROOT)
                                    .contains(word)));
            assertThat(stiff).as("stiff words in %s", language.code()).isEmpty();
        }
    }

    /** Near days are told as "for 2 dager siden": "siden" before them says it twice. The year of a municipality is always a date. */
    @Test
    void noDayIsSaidToBeSinceTwice() {
        assertThat(texts.keys())
                .filteredOn(key -> !key.equals("directory.earlier.heading"))
                .allSatisfy(key -> {
                    assertThat(texts.pattern(Language.BOKMAL, key)).as(key).doesNotContain("siden {");
                    assertThat(texts.pattern(Language.ENGLISH, key)).as(key).doesNotContain("since {");
                });
    }

    private static List<String> wordsNotSaid(Language language) {
        return NOT_SAID.getOrDefault(language, List.of());
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern)
                .results()
                .map(MatchResult::group)
                .map(found -> found.replaceAll("\\D", ""))
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }
}
