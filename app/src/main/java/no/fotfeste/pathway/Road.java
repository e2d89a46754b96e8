package no.fotfeste.pathway;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The road to a milestone: a few lanes beside each other, each a row of stops from left to right, all ending in the
 * milestone. The first lane is the one that now decides when the milestone can be reached.
 *
 * @param decidingChain the codes of the steps that are left on the longest chain, first things first; empty when all is done
 */
public record Road(Milestone milestone, List<Lane> lanes, List<String> decidingChain) {
    /** More lanes than this nobody can take in at a glance. */
    public static final int MOST_LANES = 4;

    public Road {
        lanes = List.copyOf(lanes);
        decidingChain = List.copyOf(decidingChain);
    }

    /**
     * A row of stops.
     *
     * @param joins the stop in another lane that waits for the last stop of this one; empty when it leads straight to the
     *     milestone
     */
    public record Lane(List<Stop> stops, Optional<String> joins) {

        public Lane {
            stops = List.copyOf(stops);
        }
    }

    /**
     * A step as it stands in a lane.
     *
     * @param waitsForPrevious whether it waits for the stop to its left, or only stands beside it
     */
    public record Stop(RoadStep step, boolean waitsForPrevious) {}

    /**
     * Lays the road to a milestone: the steps that lead to it, and those they wait for wherever these lead.
     *
     * @throws IllegalArgumentException if steps wait for each other in a ring
     */
    public static Road to(Milestone milestone, Collection<RoadStep> plan) {
        return new RoadBuilder(milestone, plan).build();
    }

    /** How many steps of the road are done. */
    public long done() {
        return stops().filter(stop -> stop.step().state() == RoadState.DONE).count();
    }

    /** How many steps the road has. */
    public long length() {
        return stops().count();
    }

    private Stream<Stop> stops() {
        return lanes.stream().flatMap(lane -> lane.stops().stream());
    }
}
