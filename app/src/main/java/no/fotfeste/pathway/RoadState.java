package no.fotfeste.pathway;

/** How far a step on the road has come, as it is drawn. */
public enum RoadState {
    DONE,
    UNDER_WAY,
    /** Asked for; somebody else must answer. */
    WAITING,
    NOT_STARTED,
    /** Something stands in the way. */
    BLOCKED,
    /** Nobody owns it: the loudest state there is. */
    UNOWNED
}
