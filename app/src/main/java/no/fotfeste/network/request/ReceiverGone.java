package no.fotfeste.network.request;

/** Whom something was to be sent to has left the directory since it was written. Nothing was sent. */
public final class ReceiverGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReceiverGone() {
        super("The receiver is gone");
    }
}
