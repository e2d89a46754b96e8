package no.fotfeste.stay.reception;

/** How somebody reached us. */
public enum Channel {
    TELEPHONE,
    WALK_IN,
    BROUGHT_BY_POLICE,
    BROUGHT_BY_CHILD_WELFARE,
    BROUGHT_BY_HEALTH,
    OTHER_MUNICIPALITY
}
