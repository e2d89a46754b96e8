package no.fotfeste.demo.country;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.UUID;
import no.fotfeste.kernel.TimeOrderedUuid;

/** Chance that comes out the same for the same seed. */
final class Chance {

    private final SplittableRandom random;
    private int count;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** From and including the least, up to and including the most. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** One of the keys; the weights need not add up to anything, but their order must be the same each time. */
    <T> T weighted(SortedMap<T, Integer> weights) {
        int rest = random.nextInt(
                weights.values().stream().mapToInt(Integer::intValue).sum());
        for (Map.Entry<T, Integer> each : weights.entrySet()) {
            rest -= each.getValue();
            if (rest < 0) {
                return each.getKey();
            }
        }
        throw new IllegalStateException("Weights must be positive");
    }

    /** A length with this mean, most of them short and some very long, as stays are. */
    int lengthWithMean(double mean) {
        return (int) Math.floor(-Math.log(1 - random.nextDouble()) * mean);
    }

    /** An identifier of that moment. */
    UUID uuid(long epochMillisecond) {
        count = (count + 1) & 0xFFF;
        return TimeOrderedUuid.at(epochMillisecond, count, random.nextLong());
    }
}
