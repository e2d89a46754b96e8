package no.fotfeste.plan.web;

import java.util.List;
import no.fotfeste.pathway.Track;

/**
 * The measures of one track.
 *
 * @param open what remains, what nobody owns first
 * @param ended what is done, declined or no longer called for
 */
public record TrackCard(Track track, List<MeasureRow> open, List<MeasureRow> ended) {

    public TrackCard {
        open = List.copyOf(open);
        ended = List.copyOf(ended);
    }
}
