package no.fotfeste.web;

/** The most that an outlet may show about people. */
public enum Reveals {
    /** Nothing about anyone. */
    NOTHING,
    /** Bodies, services and their contacts. */
    DIRECTORY,
    /** Counts, protected where small. */
    FIGURES,
    /** Who works where. */
    STAFF,
    /** Short lines about several cases. */
    CASE_LIST,
    /** One case. */
    CASE,
    /** What has been shared in one request or hand-over. */
    SHARED_PIECES
}
