package no.fotfeste.stay;

/** Whether this is the person's first stay of the year: figures of persons are taken from that one. */
public enum FirstThisYear {
    YES,
    NO,
    UNKNOWN
}
