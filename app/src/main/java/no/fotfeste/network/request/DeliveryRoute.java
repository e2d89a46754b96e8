package no.fotfeste.network.request;

/** How a request reaches its receiver. */
public enum DeliveryRoute {
    /** Somebody at the receiver can sign in and see it. */
    INBOX,
    /** On paper, with a receipt code. */
    PAPER
}
