package no.fotfeste.plan.road;

import no.fotfeste.plan.Measure;

/**
 * One measure on the road.
 *
 * @param look how it is shown: each look has its own shape and its own word
 */
public record RoadStop(Measure measure, Look look) {

    /** How far a stop has come, as the drawing tells it. */
    public enum Look {
        /** A filled disc. */
        DONE,
        /** A ring: somebody works on it, or it can begin. */
        UNDER_WAY,
        /** A dashed ring: something else must be done first. */
        WAITING,
        /** A diamond: nobody answers for it. */
        UNOWNED,
        /** A square: something is in the way. */
        BLOCKED
    }
}
