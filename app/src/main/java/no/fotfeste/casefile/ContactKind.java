package no.fotfeste.casefile;

/** How a person can be reached without danger. */
public enum ContactKind {
    /** There is no safe way: she contacts us. */
    NONE,
    TELEPHONE,
    AT_CENTRE,
    THROUGH_SOMEONE,
    OTHER
}
