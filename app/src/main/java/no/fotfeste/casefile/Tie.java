package no.fotfeste.casefile;

/** Who somebody is to the client. */
public enum Tie {
    PARTNER,
    FORMER_PARTNER,
    CHILDS_PARENT,
    PARENT,
    STEP_PARENT,
    SIBLING,
    CHILD,
    OTHER_KIN,
    IN_LAW,
    ACQUAINTANCE,
    WORK,
    OTHER,
    UNKNOWN
}
