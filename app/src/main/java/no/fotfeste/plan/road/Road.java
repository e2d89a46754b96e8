package no.fotfeste.plan.road;

import java.util.List;
import java.util.Optional;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.plan.Measure;

/**
 * What stands between a person and one milestone.
 *
 * @param lanes the chains that are drawn, the one that decides first
 * @param beside what leads there too and has no room in the drawing
 * @param forecast what can honestly be said about when
 */
public record Road(Milestone milestone, List<Lane> lanes, List<RoadStop> beside, Forecast forecast) {

    public Road {
        lanes = List.copyOf(lanes);
        beside = List.copyOf(beside);
    }

    /** Whether nothing leads there: nobody has decided or proposed anything. */
    public boolean isEmpty() {
        return lanes.isEmpty();
    }

    /** Whether everything that leads there is done. */
    public boolean isReached() {
        return !isEmpty()
                && lanes.stream().allMatch(Lane::isDone)
                && beside.stream().allMatch(stop -> stop.look() == RoadStop.Look.DONE);
    }

    /** The measure that now decides when the milestone is reached. */
    public Optional<Measure> decidesNow() {
        return lanes.stream()
                .filter(Lane::decides)
                .flatMap(lane -> lane.next().stream())
                .map(RoadStop::measure)
                .findFirst();
    }

    /** How many stops are not done. */
    public long remaining() {
        long inLanes = lanes.stream()
                .flatMap(lane -> lane.stops().stream())
                .filter(stop -> stop.look() != RoadStop.Look.DONE)
                .count();
        return inLanes
                + beside.stream()
                        .filter(stop -> stop.look() != RoadStop.Look.DONE)
                        .count();
    }
}
