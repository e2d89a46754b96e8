package no.fotfeste.pathway;

import java.util.Set;

/**
 * A step on the way to a milestone, as a plan knows it.
 *
 * @param waitsFor codes of the steps it waits for; those that are not on the road count for nothing
 * @param expectedDays how long it is likely to take from when it can begin; at least 1 where nothing is known
 */
public record RoadStep(String code, Milestone milestone, RoadState state, Set<String> waitsFor, int expectedDays) {

    public RoadStep {
        waitsFor = Set.copyOf(waitsFor);
        if (expectedDays < 1) {
            throw new IllegalArgumentException("A step takes at least a day, not " + expectedDays);
        }
    }

    /** What is left of it, in days. */
    int daysLeft() {
        return state == RoadState.DONE ? 0 : expectedDays;
    }
}
