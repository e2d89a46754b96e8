package no.fotfeste.walk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Someone of whom nothing may show, but to some. */
record Hidden(List<String> strings, List<String> visibleTo) {

    private static final String IDENTIFIER = "[0-9a-f]{8}-[0-9a-f-]{27}";

    /** The case's identifier, unless this is but a name that stands in another case too. */
    Optional<String> caseId() {
        return strings.stream().filter(string -> string.matches(IDENTIFIER)).findFirst();
    }

    /** The strings that people would search for: all but identifiers. */
    List<String> words() {
        return strings.stream().filter(string -> !string.matches(IDENTIFIER)).toList();
    }

    /** Every way in which the strings may be written, in small letters. */
    Stream<Sought.Spelling> spellings() {
        return strings.stream()
                .flatMap(string -> spellings(string).map(written -> new Sought.Spelling(written, string)));
    }

    private static Stream<String> spellings(String string) {
        String plain = string.toLowerCase(Locale.ROOT);
        String coded = URLEncoder.encode(string, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        String digits = plain.replace(" ", "");
        String spaced = digits.matches("[0-9]{11}") ? digits.substring(0, 6) + " " + digits.substring(6) : plain;
        return (digits.matches("[0-9]+") ? Stream.of(plain, coded, digits, spaced) : Stream.of(plain, coded))
                .distinct();
    }
}
