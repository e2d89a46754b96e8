package no.fotfeste.pathway;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one case. What is not in it is not known, which is something else than false.
 *
 * <p>Immutable. Names and values are checked against the {@link Vocabulary}: a misspelt fact is refused, not ignored.
 */
public final class Facts {
    private final Vocabulary vocabulary;
    private final SortedMap<String, Object> values;

    Facts(Vocabulary vocabulary, SortedMap<String, Object> values) {
        this.vocabulary = vocabulary;
        this.values = values;
    }

    /** The same, and this is true or false. */
    public Facts with(String name, boolean value) {
        return put(name, value);
    }

    /** The same, and there are this many. */
    public Facts with(String name, long count) {
        return put(name, count);
    }

    /** The same, and it is this code. */
    public Facts with(String name, String code) {
        return put(name, code);
    }

    /** The same, and it was or will be this day. */
    public Facts with(String name, LocalDate day) {
        return put(name, day);
    }

    /** The same, and this if there is a value: what is null stays unknown. */
    public Facts withKnown(String name, @Nullable Object value) {
        return switch (value) {
            case null -> this;
            case Integer count -> put(name, count.longValue());
            default -> put(name, value);
        };
    }

    /** The same, but this is no longer known. */
    public Facts without(String name) {
        TreeMap<String, Object> fewer = new TreeMap<>(values);
        fewer.remove(vocabulary.fact(name).name());
        return new Facts(vocabulary, Collections.unmodifiableSortedMap(fewer));
    }

    /** What either knows. Where both know, the other one counts. */
    public Facts and(Facts other) {
        TreeMap<String, Object> both = new TreeMap<>(values);
        both.putAll(other.values);
        return new Facts(vocabulary, Collections.unmodifiableSortedMap(both));
    }

    /** The value of a fact, if known. */
    public Optional<Object> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Whether anything is known about it. */
    public boolean isKnown(String name) {
        return values.containsKey(name);
    }

    /** Whether it is known to be true. */
    public boolean isTrue(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    /** The day of an event, if known. */
    public Optional<LocalDate> day(String name) {
        return find(name).filter(LocalDate.class::isInstance).map(LocalDate.class::cast);
    }

    /** The names of everything that is known, sorted. */
    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values.keySet()));
    }

    /** Everything that is known, sorted by name: Boolean, Long, String (a code) or LocalDate. */
    public Map<String, Object> values() {
        return values;
    }

    private Facts put(String name, Object value) {
        vocabulary.fact(name).check(value);
        TreeMap<String, Object> more = new TreeMap<>(values);
        more.put(name, value);
        return new Facts(vocabulary, Collections.unmodifiableSortedMap(more));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts facts && values.equals(facts.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
