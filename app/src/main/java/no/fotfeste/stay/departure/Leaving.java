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
        String agreedContact,
        Map<String, String> missing,
        Instant at) {

    public Leaving {
        missing = Map.copyOf(missing);
    }

    /** The same, with one thing more that was not in place. */
    public Leaving without(String what, String reason) {
        Map<String, String> all = new HashMap<>(missing);
        all.put(what, reason);
        return new Leaving(
                destination, rightsInformation, safetyPlanReviewed, followUp, returnPlan, agreedContact, all, at);
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
