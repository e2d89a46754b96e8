package no.fotfeste.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import no.fotfeste.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every text that a page shows, by key and language: {@code messages/<language>/<module>.properties}, UTF-8, in the
 * message format of ICU with positional arguments ({@code {0}}, {@code {0, plural, one {…} other {…}}}).
 *
 * <p>Read once at the start. The start stops when a key is in one complete language but not in the other, when a key
 * stands twice, or when a message cannot be read.
 */
public final class Texts {

    /** The languages that have every text. */
    public static final List<Language> COMPLETE = List.of(Language.BOKMAL, Language.ENGLISH);

    /** Languages that only documents are written in. A text that is missing there is an error in the documents' module. */
    private static final List<Language> IN_DOCUMENTS = List.of(Language.NYNORSK);

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    private final Map<Language, Map<String, Message>> messages;

    private Texts(Map<Language, Map<String, Message>> messages) {
        this.messages = messages;
    }

    /** Reads all texts of the application. */
    public static Texts load() {
        Map<Language, Map<String, Message>> messages = new EnumMap<>(Language.class);
        for (Language language : COMPLETE) {
            messages.put(language, read(language));
        }
        requireSameKeys(messages);
        for (Language language : IN_DOCUMENTS) {
            Map<String, Message> some = read(language);
            requireKnownKeys(language, some, messages);
            messages.put(language, some);
        }
        return new Texts(messages);
    }

    /** The text of a key, with its arguments put in. */
    public String text(Language language, String key, @Nullable Object... arguments) {
        Message message = in(language).getOrDefault(key, in(Language.BOKMAL).get(key));
        if (message == null) {
            LOG.error("No text for the key {} in {}", key, language.code());
            return key;
        }
        return message.with(arguments);
    }

    /** Whether there is a text with this key. */
    public boolean has(String key) {
        return in(Language.BOKMAL).containsKey(key);
    }

    /** Whether there is a text with this key in a language, which may have only some. */
    public boolean has(Language language, String key) {
        return in(language).containsKey(key);
    }

    /** Every key, in order. */
    public Set<String> keys() {
        return new TreeSet<>(in(Language.BOKMAL).keySet());
    }

    /** The text as it is written in the file, before any arguments. */
    public String pattern(Language language, String key) {
        Message message = in(language).get(key);
        return message == null ? "" : message.pattern();
    }

    private Map<String, Message> in(Language language) {
        return Objects.requireNonNull(messages.get(messages.containsKey(language) ? language : Language.BOKMAL));
    }

    private static Map<String, Message> read(Language language) {
        Map<String, Message> found = new HashMap<>();
        for (Resource file : files(language)) {
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file, e);
            }
            for (String key : properties.stringPropertyNames()) {
                Message before = found.put(key, message(language, key, properties.getProperty(key)));
                if (before != null) {
                    throw new IllegalStateException("The text " + key + " stands in two files of " + language.code());
                }
            }
        }
        return Map.copyOf(found);
    }

    private static Message message(Language language, String key, String pattern) {
        try {
            return Message.of(language, pattern);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The text " + key + " in " + language.code() + " cannot be read", e);
        }
    }

    private static Resource[] files(Language language) {
        try {
            return new PathMatchingResourcePatternResolver(Texts.class.getClassLoader())
                    .getResources("classpath*:messages/" + language.code() + "/*.properties");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the texts", e);
        }
    }

    private static void requireKnownKeys(
            Language language, Map<String, Message> some, Map<Language, Map<String, Message>> complete) {
        Set<String> unknown = new TreeSet<>(some.keySet());
        unknown.removeAll(Objects.requireNonNull(complete.get(Language.BOKMAL)).keySet());
        if (!unknown.isEmpty()) {
            throw new IllegalStateException(
                    "Texts in " + language.code() + " that no page has: " + String.join(", ", unknown));
        }
    }

    private static void requireSameKeys(Map<Language, Map<String, Message>> messages) {
        Set<String> missing = new TreeSet<>();
        for (Map<String, Message> one : messages.values()) {
            for (Map.Entry<Language, Map<String, Message>> other : messages.entrySet()) {
                for (String key : one.keySet()) {
                    if (!other.getValue().containsKey(key)) {
                        missing.add(key + " in " + other.getKey().code());
                    }
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Texts are missing: " + String.join(", ", missing));
        }
    }
}
