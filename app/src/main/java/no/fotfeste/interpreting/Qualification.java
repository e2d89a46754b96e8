package no.fotfeste.interpreting;

/**
 * The category in the national register of interpreters, highest first. A qualified interpreter is one who stands in it
 * (tolkeloven § 7, with a general dispensation until 31 December 2026). The names of the categories are not checked against the
 * register itself.
 */
public enum Qualification {
    REGISTER_A,
    REGISTER_B,
    REGISTER_C,
    REGISTER_D,
    REGISTER_E,
    NONE
}
