package no.fotfeste.interpreting;

/** How an interpreter takes part. On a screen or a telephone only with technology that keeps what is said (tolkeloven § 8). */
public enum Mode {
    PRESENT,
    SCREEN,
    TELEPHONE
}
