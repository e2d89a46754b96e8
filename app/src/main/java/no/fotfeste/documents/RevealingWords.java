package no.fotfeste.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.Municipality;
import no.fotfeste.kernel.Secret;
import org.springframework.stereotype.Component;

/**
 * Finds what in a text can lead somebody to a person: places, ways of contact, and numbers that identify. It sees the common forms
 * and no others, so whoever sends must read too.
 */
@Component
public class RevealingWords {

    private static final String STREET =
            "(?:gata|gaten|gate|vegen|veien|veg|vei|plassen|plass|allé|alleen|bakken|bakke|stien|"
                    + "tunet|svingen|brygge|kaia|ringen)";
    private static final String HOUSE = "\\s+\\d{1,4}(?:\\s?[A-Z]|[a-z])?\\b";
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b(?:(?:\\p{Lu}\\p{L}*[ -]){0,3}\\p{Lu})?\\p{L}+" + STREET + HOUSE
                    + "|\\b(?:\\p{Lu}\\p{L}*[ -]){1,3}(?:gate|vei|veg|plass|allé)" + HOUSE
                    + "|\\b\\d{4}\\s+\\p{Lu}\\p{L}+\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{6}\\s?\\d{5}(?!\\d)");
    private static final Pattern CONTACT = Pattern.compile(
            "[\\w.+-]+@[\\w-]+\\.[\\w.-]+|(?<!\\d)(?:(?:\\+|00)47\\s?)?(?:[2-9]\\d(?:\\s?\\d{2}){3}|[489]\\d{2}\\s\\d{2}\\s\\d{3})(?!\\d)");

    private final Directory directory;

    RevealingWords(Directory directory) {
        this.directory = directory;
    }

    /** What something gives away. */
    public enum Kind {
        PLACE,
        CONTACT,
        NUMBER
    }

    /** Something in a text that gives something away. */
    public record Found(Kind kind, Secret<String> words) {}

    /** All that is found in a text, in the order of the kinds. */
    public List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        all(ADDRESS, text).forEach(words -> found.add(new Found(Kind.PLACE, Secret.of(words))));
        municipalities(text).forEach(words -> found.add(new Found(Kind.PLACE, Secret.of(words))));
        all(NUMBER, text).forEach(words -> found.add(new Found(Kind.NUMBER, Secret.of(words))));
        all(CONTACT, NUMBER.matcher(text).replaceAll(" "))
                .forEach(words -> found.add(new Found(Kind.CONTACT, Secret.of(words))));
        return found.stream().distinct().toList();
    }

    boolean tellPlace(String text) {
        return in(text).stream().anyMatch(found -> found.kind() == Kind.PLACE);
    }

    /** Names of municipalities as they are written, with a capital: a name that is a common word too is found too often. */
    private Stream<String> municipalities(String text) {
        return text.isBlank()
                ? Stream.empty()
                : named().map(pattern -> all(pattern, text)).orElse(Stream.empty());
    }

    private Optional<Pattern> named() {
        String names = directory.municipalities().stream()
                .map(Municipality::name)
                .distinct()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile("(?<![\\p{L}])(?:" + names + ")(?![\\p{L}])"));
    }

    private static Stream<String> all(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found.stream();
    }
}
