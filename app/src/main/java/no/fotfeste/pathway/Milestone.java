package no.fotfeste.pathway;

/** A place on the road to a life without violence. Every step leads to one of them. */
public enum Milestone {
    /** Nobody can reach her or the children today. */
    SAFE_NOW,
    /** Money of her own. */
    INCOME,
    /** A safe home to stay in. */
    HOME,
    /** The children are heard, cared for and have a school or a kindergarten. */
    CHILDREN_SETTLED,
    /** Health, network and services in place, and somebody who has taken over. */
    LIFE_OF_ONES_OWN
}
