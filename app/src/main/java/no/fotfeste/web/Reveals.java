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
    /** Who looked at which case number, when and as what: never what a case holds. */
    ACCESS_LOG,
    /** Short lines about several cases. */
    CASE_LIST,
    /** One case. */
    CASE,
    /** What has been shared in one request or hand-over. */
    SHARED_PIECES
}
