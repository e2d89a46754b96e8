package no.fotfeste.network.request;

/** Somebody else has done something with the request since it was read: nothing is changed, and the one who asks is told. */
public final class AnsweredMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AnsweredMeanwhile() {
        super("Somebody else was first", null, false, false);
    }
}
