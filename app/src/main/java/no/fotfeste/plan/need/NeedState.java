package no.fotfeste.plan.need;

/** What has become of a need. */
public enum NeedState {
    /** Not decided yet. */
    OPEN,
    /** It is looked after by a measure. */
    MEASURE,
    /** Not now, with the reason. */
    NOT_NOW
}
