package no.fotfeste.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.kernel.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * What someone typed, cleaned, and what is wrong with it.
 *
 * <p>A handler reads the fields in the order of the page; each reading checks what all such fields share (length, form)
 * and notes the fault. Then it adds its own with {@link #refuse} and, when {@link #isFaulty()}, shows the page again
 * with status 422: nothing typed is lost.
 */
public final class Form {

    /** The longest line, in characters as people count them. */
    public static final int LINE = 200;

    /** The longest running text. */
    public static final int TEXT = 10_000;

    /** The field of a password. It is never kept while somebody types. */
    public static final String PASSWORD = "password";

    private static final DateTimeFormatter NORWEGIAN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Map<String, List<String>> values;
    private final List<FieldFault> faults = new ArrayList<>();
    private @Nullable Draft draft;
    private boolean restored;
    private boolean meanwhile;
    private boolean agreed;

    private Form(Map<String, List<String>> values) {
        this.values = values;
    }

    /** A form nobody has typed in. */
    public static Form empty() {
        return new Form(new LinkedHashMap<>());
    }

    /** What was posted: take {@code @RequestParam MultiValueMap<String, String>} and give it here. */
    public static Form of(Map<String, List<String>> posted) {
        Map<String, List<String>> cleaned = new LinkedHashMap<>();
        posted.forEach((field, typed) -> cleaned.put(
                field, withoutBlanks(typed.stream().map(TypedText::clean).toList())));
        return new Form(cleaned);
    }

    /** A form filled from what is kept. */
    public static Form filled(Map<String, String> kept) {
        Map<String, List<String>> filled = new LinkedHashMap<>();
        kept.forEach((field, value) -> filled.put(field, List.of(value)));
        return new Form(filled);
    }

    /** The same form with a value put in where nothing stands. */
    public Form or(String field, @Nullable String value) {
        if (value != null) {
            values.putIfAbsent(field, List.of(value));
        }
        return this;
    }

    /** Puts what was kept of it over what the page would show. Once: what a draft has put in already stays. */
    public Form restore(Draft kept) {
        if (draft == null) {
            draft = kept;
            restored = kept.values().values().stream().anyMatch(value -> !value.isEmpty());
            kept.values().forEach((field, value) -> values.put(field, List.of(value)));
        }
        return this;
    }

    /** Lets the form, shown again as it was sent, go on being kept. */
    public Form keptIn(Draft kept) {
        draft = kept;
        return this;
    }

    /** The draft it is kept in, or null. */
    public @Nullable Draft draft() {
        return draft;
    }

    /** Whether it shows what someone typed before and did not send. */
    public boolean isRestored() {
        return restored;
    }

    /**
     * What a hidden field says of the page someone began to type on: as it was then, when what they typed is back or something in it
     * must be put right. Only whoever has been shown what stands now goes on from there.
     */
    public String shown(String field, String now) {
        if (restored && draft != null) {
            return draft.values().getOrDefault(field, "");
        }
        return meanwhile || !values.containsKey(field) ? now : value(field);
    }

    /** The page that comes says what somebody else has written meanwhile. */
    void tellsWhatStandsNow(List<Difference> differences) {
        meanwhile = true;
        agreed = differences.isEmpty();
    }

    /** Whether somebody else has written just the same meanwhile. */
    public boolean isAgreed() {
        return agreed;
    }

    /** What stands in a field; empty when nothing does. For showing; reading goes through {@link #line} and its like. */
    public String value(String field) {
        List<String> all = values(field);
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** Everything chosen in a field that takes several. */
    public List<String> values(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Whether a choice is chosen. */
    public boolean has(String field, String value) {
        return values(field).contains(value) || value(field).lines().anyMatch(line -> line.equals(value));
    }

    /** Every choice that is chosen in a field that takes several, also as a draft kept them. */
    public List<String> chosen(String field) {
        return values(field).stream()
                .flatMap(String::lines)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Every field as a draft keeps it: several values on a line each, the shell's own fields and a password left out. */
    public Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        values.forEach((field, given) -> {
            if (!field.startsWith("_") && !field.equals(PASSWORD)) {
                all.put(field, String.join("\n", given));
            }
        });
        return all;
    }

    /** The version of the draft that this tab was shown. */
    public int seen() {
        String seen = value("_seen");
        return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
    }

    /** Reads a short text. */
    public String line(String field) {
        return limited(field, TypedText.line(value(field)), LINE);
    }

    /** Reads a short text that must be there. */
    public String line(String field, String missingKey) {
        return required(field, line(field), missingKey);
    }

    /** Reads a running text. */
    public String text(String field) {
        return limited(field, value(field), TEXT);
    }

    /** Reads a running text that must be there. */
    public String text(String field, String missingKey) {
        return required(field, text(field), missingKey);
    }

    /** Reads a day, as a date field sends it or as people write it (24.12.2026). */
    public Optional<LocalDate> date(String field) {
        String typed = TypedText.figures(value(field));
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> read = parse(typed);
        if (read.isEmpty() || read.get().getYear() < 1900 || read.get().getYear() > 2199) {
            refuse(field, "web.form.date");
            return Optional.empty();
        }
        return read;
    }

    /** Reads a whole number within limits. */
    public Optional<Integer> number(String field, int least, int most) {
        String typed = TypedText.figures(value(field));
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (typed.matches("-?[0-9]{1,9}")) {
            int number = Integer.parseInt(typed);
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        }
        refuse(field, "web.form.number", least, most);
        return Optional.empty();
    }

    /** Reads one of a set of choices, named as the constants of an enum. */
    public <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
        String sent = value(field);
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> chosen = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(sent))
                .findFirst();
        if (chosen.isEmpty()) {
            refuse(field, "web.form.choice");
        }
        return chosen;
    }

    /** Whether a tick is set. */
    public boolean ticked(String field) {
        return !value(field).isEmpty();
    }

    /** Notes what is wrong with a field. The first fault of a field is the one that is shown. */
    public Form refuse(String field, String key, Object... arguments) {
        if (fault(field) == null) {
            faults.add(new FieldFault(field, key, List.of(arguments)));
        }
        return this;
    }

    /** Whether anything is wrong. */
    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** Everything that is wrong, as the fields stand on the page, which is how they were sent; then what was not sent. */
    public List<FieldFault> faults() {
        List<String> sent = List.copyOf(values.keySet());
        return faults.stream()
                .sorted(Comparator.comparingInt(
                        fault -> values.containsKey(fault.field()) ? sent.indexOf(fault.field()) : sent.size()))
                .toList();
    }

    /** What is wrong with a field, or null. */
    public @Nullable FieldFault fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** A field of choices is sent with an empty value too, so that choosing nothing is also said. */
    private static List<String> withoutBlanks(List<String> typed) {
        return typed.size() < 2
                ? typed
                : typed.stream().filter(value -> !value.isEmpty()).toList();
    }

    private String limited(String field, String text, int most) {
        int length = TypedText.length(text);
        if (length > most) {
            refuse(field, "web.form.tooLong", most, length - most);
        }
        return text;
    }

    private String required(String field, String text, String missingKey) {
        if (text.isEmpty()) {
            refuse(field, missingKey);
        }
        return text;
    }

    private static Optional<LocalDate> parse(String typed) {
        try {
            return Optional.of(typed.indexOf('-') > 0 ? LocalDate.parse(typed) : LocalDate.parse(typed, NORWEGIAN));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
