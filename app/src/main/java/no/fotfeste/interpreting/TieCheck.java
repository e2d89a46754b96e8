package no.fotfeste.interpreting;

/** What is known of an interpreter's ties to her circle. With a tie, somebody else must come: so there is no word for it here. */
public enum TieCheck {
    /** She has heard the name, and says that they do not know each other or the other's people. */
    NONE,
    /** She could not be asked; the name is not among those she must be protected from. */
    UNKNOWN_TO_HER
}
