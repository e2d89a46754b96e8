package no.fotfeste.access;

/** Why somebody opens a case that is closed to them. The client can read it in plain words. */
public enum EmergencyReason {
    /** Somebody is in danger now. */
    DANGER,
    /** Those who may see the case cannot be reached, and somebody has to act. */
    STANDS_IN,
    /** The client is here, or calls, and asks for help. */
    CLIENT_ASKS,
    OTHER
}
