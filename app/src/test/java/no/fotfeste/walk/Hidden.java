package no.fotfeste.walk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Someone of whom nothing may show, but to some. */
record Hidden(List<String> strings, List<String> visibleTo) {

    private static final Map<String, List<String>> SPELLINGS = new ConcurrentHashMap<>();
    private static final String IDENTIFIER = "[0-9a-f]{8}-[0-9a-f-]{27}";

    /** Those of the strings that a text holds, in any way they may be written. */
    List<String> in(String text) {
        return inPlain(text.toLowerCase(Locale.ROOT));
    }

    /** The same for a text that is in small letters already: a page is asked for everybody. */
    List<String> inPlain(String plain) {
        return strings.stream()
                .filter(string -> SPELLINGS.computeIfAbsent(string, Hidden::spellings).stream()
                        .anyMatch(plain::contains))
                .toList();
    }

    /** The case's identifier, unless this is but a name that stands in another case too. */
    Optional<String> caseId() {
        return strings.stream().filter(string -> string.matches(IDENTIFIER)).findFirst();
    }

    /** The strings that people would search for: all but identifiers. */
    List<String> words() {
        return strings.stream().filter(string -> !string.matches(IDENTIFIER)).toList();
    }

    private static List<String> spellings(String string) {
        String plain = string.toLowerCase(Locale.ROOT);
        String coded = URLEncoder.encode(string, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        String digits = plain.replace(" ", "");
        String spaced = digits.matches("[0-9]{11}") ? digits.substring(0, 6) + " " + digits.substring(6) : plain;
        return (digits.matches("[0-9]+") ? Stream.of(plain, coded, digits, spaced) : Stream.of(plain, coded))
                .distinct()
                .toList();
    }
}
