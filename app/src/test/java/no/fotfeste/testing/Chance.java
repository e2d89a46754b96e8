package no.fotfeste.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What chance brings, and brings again for the same seed. Faults lie at the edges more often than elsewhere: so the least and the
 * most, nothing and everything, come oftener than chance alone would have it.
 */
public final class Chance {

    /** One choice of so many is an edge. */
    private static final int EDGES = 10;

    /** Characters that programs stumble over: none that one sees, ones of two parts, marks of other directions, figures of others. */
    private static final List<String> AWKWARD = List.of(
            "\0",
            " ",
            "\n",
            "\t",
            "\u00a0",
            "\u200b",
            "\u202e",
            "\ufeff",
            "\ud83d\ude00",
            "\ud800",
            "\u0301",
            "\u0660",
            "\uff11",
            "ß",
            "İ",
            "0",
            "-",
            "'",
            "\"",
            "\\",
            "%");

    private final RandomGenerator generator;

    /** Chance from a seed. */
    public Chance(long seed) {
        this.generator = new SplittableRandom(seed);
    }

    /** True once in so many times. */
    public boolean onceIn(int times) {
        return generator.nextInt(times) == 0;
    }

    /** A number from the least to the most, both among them and oftener than others. */
    public int between(int least, int most) {
        return switch (generator.nextInt(2 * EDGES)) {
            case 0 -> least;
            case 1 -> most;
            default -> generator.nextInt(least, most + 1);
        };
    }

    /** Any one of these. */
    public <T> T of(List<T> all) {
        return all.get(generator.nextInt(all.size()));
    }

    /** Any one of a kind. */
    public <E extends Enum<E>> E of(Class<E> kind) {
        return of(List.copyOf(EnumSet.allOf(kind)));
    }

    /** Some of these, at least so many, none of them twice. */
    public <T> Set<T> some(int least, List<T> all) {
        return shuffled(all).stream()
                .limit(between(least, all.size()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same in another order. */
    public <T> List<T> shuffled(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, generator);
        return shuffled;
    }

    /** A list that is so long at least and at most. */
    public <T> List<T> list(int least, int most, Supplier<T> each) {
        return Stream.generate(each).limit(between(least, most)).toList();
    }

    /** Figures in a row. */
    public String digits(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> Integer.toString(generator.nextInt(10)))
                .collect(Collectors.joining());
    }

    /** Any text there can be, so long at most. */
    public String text(int longest) {
        return String.join("", list(0, longest, this::character));
    }

    private String character() {
        return switch (generator.nextInt(4)) {
            case 0 -> of(AWKWARD);
            case 1 -> Character.toString(generator.nextInt(Character.MAX_CODE_POINT + 1));
            case 2 -> Character.toString(generator.nextInt(0x20, 0x180));
            default -> Integer.toString(generator.nextInt(10));
        };
    }

    /** An identifier that nobody else has. */
    public UUID identifier() {
        return new UUID(generator.nextLong(), generator.nextLong());
    }
}
