package no.fotfeste.network.request;

/** Why somebody says no. */
public enum DeclineReason {
    /** Another service has this task. */
    NOT_OURS,
    /** Another municipality has this task. */
    OTHER_MUNICIPALITY,
    /** The receiver cannot do it now. */
    NO_CAPACITY,
    /** The person has no right to it. */
    NOT_ENTITLED,
    /** The receiver must know more first. */
    NEEDS_MORE,
    OTHER
}
