package no.fotfeste.stay.reception;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.casefile.Quotation;
import no.fotfeste.kernel.Secret;
import no.fotfeste.stay.FirstThisYear;
import no.fotfeste.stay.RepeatReason;
import no.fotfeste.stay.house.RoomId;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is asked when somebody calls or comes. Becomes one case for the adult and one for each child, all or nothing.
 *
 * @param circumstances facts of the pathway's vocabulary by written value
 * @param arrival what is known of the stay; null when nobody moves in
 * @param minutes how long a visit or a talk was; null when it led to neither
 * @param said the first thing the person said in her own words, or null
 * @param note first note of the journal
 */
public record Reception(
        NewClient adult,
        List<NewClient> children,
        Secret<Map<String, String>> circumstances,
        NewEnquiry enquiry,
        @Nullable Arrival arrival,
        @Nullable Integer minutes,
        @Nullable Quotation said,
        Secret<String> note) {

    public Reception {
        children = List.copyOf(children);
        circumstances = circumstances.map(Map::copyOf);
        if ((enquiry.outcome() == Outcome.STAY) != (arrival != null)) {
            throw new IllegalArgumentException("Who gets a place moves in, and nobody else");
        }
    }

    /**
     * A stay that begins.
     *
     * @param room where, or null when there is no room yet
     * @param at now, or the moment of an expected arrival
     * @param earlierStays how many earlier stays are known of, or null
     * @param repeatReason why somebody comes again, or null
     */
    public record Arrival(
            @Nullable RoomId room,
            Instant at,
            @Nullable Integer earlierStays,
            FirstThisYear firstThisYear,
            @Nullable RepeatReason repeatReason) {}
}
