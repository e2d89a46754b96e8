package no.fotfeste.casefile;

/** Why somebody stands among those a client is protected from. */
public enum Relation {
    /** Uses violence, or threatens to. */
    PERPETRATOR,
    /** Of the family of someone who does. */
    KIN_OF_PERPETRATOR,
    /** Friend, colleague or helper of someone who does. */
    NETWORK_OF_PERPETRATOR
}
