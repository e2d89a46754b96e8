package no.fotfeste.plan.web;

import java.util.List;
import no.fotfeste.kernel.PlainText;

/** The measures of a case by track, as they stand under the road. */
@PlainText
public record PlanView(List<TrackCard> tracks, String addPath, String printPath) {

    public PlanView {
        tracks = List.copyOf(tracks);
    }
}
