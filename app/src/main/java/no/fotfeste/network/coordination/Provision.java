package no.fotfeste.network.coordination;

/** What it rests on that a service coordinates. N:250-261. */
public enum Provision {
    /** The municipality has decided which service coordinates, krisesenterlova § 4 second paragraph first sentence. */
    MUNICIPAL_COORDINATION,
    /** A child coordinator is appointed and coordinates, krisesenterlova § 4 second paragraph, helse- og omsorgstjenesteloven § 7-2 a. */
    CHILD_COORDINATOR,
    /** A coordinator for long-term health and care services, helse- og omsorgstjenesteloven § 7-2. */
    HEALTH_CARE_COORDINATOR,
    /** The receiving municipality has accepted a hand-over by a named person, krisesenterlova § 2 second paragraph d and § 4. */
    ACCEPTED_HAND_OVER,
    /** Coordinates for the adults of the family, and with them for the child. */
    FAMILY
}
