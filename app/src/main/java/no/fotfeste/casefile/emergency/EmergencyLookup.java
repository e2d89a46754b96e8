package no.fotfeste.casefile.emergency;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.fotfeste.access.recognition.PersonTokenMaker;
import no.fotfeste.kernel.BirthDay;
import org.jspecify.annotations.Nullable;

/**
 * What somebody must know of a client to ask for the case in an emergency: the number; or the name, all of it or its first and
 * last word, with the date of birth. A name alone is not enough: whoever guesses names must not find out who has a case.
 */
public final class EmergencyLookup {

    private static final String BETWEEN_WORDS = "[^\\p{L}\\p{N}]+";
    private static final int NUMBER = 11;

    private EmergencyLookup() {}

    /** The identity number, if it is one. */
    public static Optional<String> number(@Nullable String written) {
        return Optional.ofNullable(written)
                .map(number -> number.replaceAll("\\D", ""))
                .filter(digits -> digits.length() == NUMBER)
                .map(digits -> "number " + digits);
    }

    /** A name with the birth day as it is kept: a date, or a year where no more is known. */
    public static Stream<String> nameAndBirth(@Nullable String name, @Nullable BirthDay born) {
        if (name == null || name.isBlank() || born == null) {
            return Stream.empty();
        }
        String[] words = words(name);
        String day = " born" + born.reveal().replace("-", "");
        return words.length == 0
                ? Stream.empty()
                : Stream.of(String.join(" ", words) + day, words[0] + " " + words[words.length - 1] + day);
    }

    /** A name with the date somebody tells: the case may hold the date, or only the year. */
    static Stream<String> asked(String name, BirthDay born) {
        return Stream.concat(nameAndBirth(name, born), nameAndBirth(name, born.year()));
    }

    /** Whom it is that somebody asks for by name, whatever date goes with it: by each of the ways a case is found by it. */
    static Stream<String> sought(String name) {
        String[] words = words(name);
        return words.length == 0
                ? Stream.empty()
                : Stream.of(
                        "sought whole " + String.join(" ", words),
                        "sought " + words[0] + " " + words[words.length - 1]);
    }

    /** The same of a number, of whatever kind. */
    static String soughtNumber(String number) {
        return "sought number " + number;
    }

    /** How the last names sound, of the whole name and of what the client is called, with or without a date of birth. */
    public static Stream<String> lastNames(@Nullable String... names) {
        return Stream.of(names).filter(Objects::nonNull).flatMap(PersonTokenMaker::lastSounds);
    }

    /** What whoever asks is compared with those by. Cases from an earlier version hold the last word as it is written. */
    static Stream<String> asking(String displayName) {
        String[] words = words(displayName);
        Stream<String> written = words.length < 2 ? Stream.empty() : Stream.of("family " + words[words.length - 1]);
        return Stream.concat(PersonTokenMaker.ownSounds(displayName), written);
    }

    private static String[] words(String name) {
        return Stream.of(name.split(BETWEEN_WORDS, -1))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }
}
