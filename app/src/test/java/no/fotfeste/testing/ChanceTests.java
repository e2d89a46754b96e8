package no.fotfeste.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What properties rest on: the same again for the same seed, everything sooner or later, and the edges soon. */
class ChanceTests {

    private static final List<String> THREE = List.of("a", "b", "c");
    private static final Set<UUID> TRIED = ConcurrentHashMap.newKeySet();

    @Test
    void bringsTheSameForTheSameSeed() {
        assertThat(Stream.of(7L, 7L).map(seed -> bring(new Chance(seed))).distinct())
                .hasSize(1);
        assertThat(Stream.of(7L, 8L).map(seed -> bring(new Chance(seed))).distinct())
                .hasSize(2);
    }

    private static List<Object> bring(Chance chance) {
        return List.of(
                chance.identifier(),
                chance.text(20),
                chance.digits(11),
                chance.some(0, THREE),
                chance.shuffled(THREE),
                chance.between(0, 1_000_000));
    }

    @Test
    void bringsTheEdgesSoon() {
        Chance chance = new Chance(1);
        assertThat(IntStream.range(0, 200).mapToObj(i -> chance.between(-1_000_000, 1_000_000)))
                .contains(-1_000_000, 1_000_000);
        assertThat(IntStream.range(0, 200).mapToObj(i -> chance.some(0, THREE))).contains(Set.of(), Set.copyOf(THREE));
        assertThat(IntStream.range(0, 200).mapToObj(i -> chance.list(0, 5, () -> "a")))
                .contains(List.of(), List.of("a", "a", "a", "a", "a"));
    }

    @Test
    void leavesNothingOut() {
        Chance chance = new Chance(1);
        assertThat(IntStream.range(0, 200).mapToObj(i -> chance.of(THREE))).containsAll(THREE);
        assertThat(IntStream.range(0, 400).mapToObj(i -> chance.between(1, 10)))
                .containsAll(IntStream.rangeClosed(1, 10).boxed().toList());
        assertThat(IntStream.range(0, 200).mapToObj(i -> chance.some(2, THREE))).allMatch(some -> some.size() >= 2);
    }

    @Property
    void givesEveryTryAnotherChance(Chance chance) {
        assertThat(TRIED.add(chance.identifier())).isTrue();
    }

    @Test
    void tellsTheSeedOfTheTryThatFailed() {
        AssertionError failure = new AssertionError("three is not two");
        assertThat(Tries.told(45, 3, failure))
                .hasMessageContaining("Try 3 failed")
                .hasMessageContaining("-Dfotfeste.test.seed=45")
                .hasMessageContaining("three is not two")
                .hasCause(failure);
    }
}
