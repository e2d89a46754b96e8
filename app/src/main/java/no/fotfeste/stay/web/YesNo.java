package no.fotfeste.stay.web;

/** An answer that may be missing. */
public enum YesNo {
    YES,
    NO,
    UNKNOWN
}
