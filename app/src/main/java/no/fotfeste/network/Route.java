package no.fotfeste.network;

/** How a request reaches its receiver. */
public enum Route {
    /** Somebody at the receiver can sign in and see it. */
    INBOX,
    /** On paper, with a receipt code. */
    PAPER
}
