package no.fotfeste.casefile.conflict;

import org.springframework.modulith.NamedInterface;

/** Why somebody stands among those a client is protected from. */
@NamedInterface("conflict")
public enum Relation {
    /** Uses violence, or threatens to. */
    PERPETRATOR,
    /** Of the family of someone who does. */
    KIN_OF_PERPETRATOR,
    /** Friend, colleague or helper of someone who does. */
    NETWORK_OF_PERPETRATOR
}
