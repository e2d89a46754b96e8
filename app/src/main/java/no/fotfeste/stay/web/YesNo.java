package no.fotfeste.stay.web;

/** An answer that may be missing. */
enum YesNo {
    YES,
    NO,
    UNKNOWN
}
