package no.fotfeste.stay.departure;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import no.fotfeste.kernel.Secret;
import no.fotfeste.stay.Destination;

/**
 * How somebody leaves, as it was decided together.
 *
 * @param returnPlan whether a plan for coming back is made, for who returns to the perpetrator
 * @param agreedContact how and when to be in touch afterwards, or empty
 * @param missing what was not in place, with the reason for each
 * @param at when the person left
 */
public record Leaving(
        Destination destination,
        boolean rightsInformation,
        boolean safetyPlanReviewed,
        FollowUp followUp,
        boolean returnPlan,
        Secret<String> agreedContact,
        Secret<Map<String, String>> missing,
        Instant at) {

    /** As it was written: what is personal is hidden at once. */
    public Leaving(
            Destination destination,
            boolean rightsInformation,
            boolean safetyPlanReviewed,
            FollowUp followUp,
            boolean returnPlan,
            String agreedContact,
            Map<String, String> missing,
            Instant at) {
        this(
                destination,
                rightsInformation,
                safetyPlanReviewed,
                followUp,
                returnPlan,
                Secret.of(agreedContact),
                Secret.of(missing),
                at);
    }

    public Leaving {
        missing = missing.map(Map::copyOf);
    }

    /** The same, with one thing more that was not in place. */
    public Leaving without(String what, String reason) {
        Map<String, String> all = new HashMap<>(missing.reveal());
        all.put(what, reason);
        return new Leaving(
                destination,
                rightsInformation,
                safetyPlanReviewed,
                followUp,
                returnPlan,
                agreedContact.reveal(),
                all,
                at);
    }
}
