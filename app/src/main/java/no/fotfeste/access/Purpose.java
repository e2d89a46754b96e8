package no.fotfeste.access;

/** Why a case is opened. It stands in the log, where the client can read it in plain words. */
public enum Purpose {
    RECEIVE,
    READ,
    CHANGE,
    LIST,
    SEARCH,
    TODAY,
    HOUSE,
    ANSWER_REQUEST,
    HAND_OVER,
    DEPARTURE,
    /** Done by a timer or as a consequence of somebody's answer, without a person looking. */
    FOLLOW_UP
}
