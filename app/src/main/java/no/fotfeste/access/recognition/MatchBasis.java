package no.fotfeste.access.recognition;

import org.springframework.modulith.NamedInterface;

/** How somebody was recognised, the surest first. */
@NamedInterface("recognition")
public enum MatchBasis {
    /** The same national identity number. */
    NUMBER,
    /** A name that sounds the same, and the same date of birth. */
    NAME_AND_BIRTH,
    /** A name that sounds the same, in the same municipality. */
    NAME_AND_MUNICIPALITY,
    /** A whole name that sounds the same, and nothing more that is known of both. */
    NAME,
    /** Somebody told of it. */
    TOLD
}
