package no.fotfeste.casefile.conflict;

import org.springframework.modulith.NamedInterface;

/** Who somebody is to the client. */
@NamedInterface("conflict")
public enum Tie {
    PARTNER,
    FORMER_PARTNER,
    CHILDS_PARENT,
    PARENT,
    STEP_PARENT,
    SIBLING,
    CHILD,
    OTHER_KIN,
    IN_LAW,
    ACQUAINTANCE,
    WORK,
    OTHER,
    UNKNOWN
}
