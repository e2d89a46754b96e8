package no.fotfeste.stay.departure;

/** What became of the offer to be followed up after the stay. */
public enum FollowUp {
    ACCEPTED,
    DECLINED,
    NOT_OFFERED
}
