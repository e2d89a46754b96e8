package no.fotfeste.stay.reception;

/** On whose initiative the contact came. No referral is needed, krisesenterlova § 2. */
public enum ContactRoute {
    OWN_INITIATIVE,
    FAMILY_OR_ACQUAINTANCES,
    POLICE,
    CHILD_WELFARE,
    HEALTH,
    NAV,
    OTHER_CENTRE,
    OTHER
}
