package no.fotfeste.plan.road;

import java.util.List;
import java.util.Optional;

/**
 * A chain of measures, each waiting for the one before it.
 *
 * @param stops from the first to the last, never empty
 * @param decides whether this chain decides when the milestone is reached
 * @param leadsToGoal false when it leads into another lane
 * @param branchesFrom the stop of another lane that the first stop waits for
 */
public record Lane(List<RoadStop> stops, boolean decides, boolean leadsToGoal, Optional<Place> branchesFrom) {

    public Lane {
        stops = List.copyOf(stops);
    }

    /** A stop by lane and place in it, both counted from 0. */
    public record Place(int lane, int stop) {}

    /** Whether everything in it is done. */
    public boolean isDone() {
        return stops.stream().allMatch(stop -> stop.look() == RoadStop.Look.DONE);
    }

    /** The first stop that is not done. */
    public Optional<RoadStop> next() {
        return stops.stream().filter(stop -> stop.look() != RoadStop.Look.DONE).findFirst();
    }
}
