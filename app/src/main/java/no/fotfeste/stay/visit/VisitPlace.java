package no.fotfeste.stay.visit;

/** Where a visit or a talk was. */
public enum VisitPlace {
    CENTRE,
    HOME,
    OTHER_SERVICE,
    OUTDOORS,
    TELEPHONE
}
