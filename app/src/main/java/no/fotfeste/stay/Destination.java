package no.fotfeste.stay;

/** Where somebody goes after a stay: the codes of the pathway's fact {@code destination}. */
public enum Destination {
    OWN_HOME_WITHOUT_PERPETRATOR,
    NEW_HOME,
    BACK_TO_PERPETRATOR,
    RELATIVES_OR_FRIENDS,
    TRANSITIONAL_HOUSING,
    TEMPORARY,
    INSTITUTION,
    OTHER_CENTRE,
    OTHER,
    UNKNOWN
}
