package no.fotfeste.plan.web;

import java.util.List;

/**
 * What the plan shows on the case page.
 *
 * @param unowned how many measures nobody owns, of those that could begin
 */
public record PlanSheet(RoadSheet road, List<TrackCard> tracks, long unowned, String addPath, String printPath) {

    public PlanSheet {
        tracks = List.copyOf(tracks);
    }
}
