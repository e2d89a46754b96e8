package no.fotfeste.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.fotfeste.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * One text in one language. What ICU has to say about is left to ICU; a text that only puts words among words is put together here,
 * with the same result.
 */
final class Message {

    private static final int COMMON_COUNTS = 1_000;

    private final String pattern;
    private final @Nullable MessageFormat format;
    private final @Nullable WordsBetween words;
    /** "6 dager", "2 barn": ICU works long on a plural, and the same few counts stand on every page. */
    private final Map<Long, String> counted = new ConcurrentHashMap<>();

    private Message(String pattern, @Nullable MessageFormat format, @Nullable WordsBetween words) {
        this.pattern = pattern;
        this.format = format;
        this.words = words;
    }

    /**
     * Reads a text; the parsed form is kept only where there is something to put in.
     *
     * @throws IllegalArgumentException if it cannot be read
     */
    static Message of(Language language, String pattern) {
        if (pattern.indexOf('{') < 0) {
            return new Message(pattern, null, null);
        }
        MessageFormat format = new MessageFormat(pattern, ULocale.forLocale(language.locale()));
        return new Message(pattern, format, WordsBetween.of(format));
    }

    /** As it is written in the file. */
    String pattern() {
        return pattern;
    }

    /** With its arguments put in. */
    String with(@Nullable Object... arguments) {
        if (format == null) {
            return pattern;
        }
        if (words != null && words.fit(arguments)) {
            return words.joined(arguments);
        }
        Long count = arguments.length == 1 ? count(arguments[0]) : null;
        return count == null
                ? written(format, arguments)
                : counted.computeIfAbsent(count, each -> written(format, each));
    }

    private static @Nullable Long count(@Nullable Object argument) {
        boolean whole = argument instanceof Integer || argument instanceof Long;
        long count = whole && argument instanceof Number number ? number.longValue() : -1;
        return 0 <= count && count < COMMON_COUNTS ? count : null;
    }

    /** ICU's formatters are not safe between threads, so each use takes a copy. */
    private static String written(MessageFormat format, @Nullable Object... arguments) {
        return format.clone().format(arguments);
    }
}
