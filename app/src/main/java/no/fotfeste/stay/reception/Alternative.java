package no.fotfeste.stay.reception;

/** What somebody who was turned away was offered instead; it shall be equally good, krisesenterlova § 3. */
public enum Alternative {
    OTHER_CENTRE,
    EMERGENCY_HOUSING,
    HEALTH,
    SUBSTANCE_SERVICE,
    RELATIVES_OR_FRIENDS,
    OTHER,
    NONE
}
