package no.fotfeste.stay.visit;

/** What is counted as a visit or a talk by the national definitions. */
public enum VisitKind {
    DAY_VISIT,
    HOME_VISIT,
    ACCOMPANIED,
    TELEPHONE_TALK
}
