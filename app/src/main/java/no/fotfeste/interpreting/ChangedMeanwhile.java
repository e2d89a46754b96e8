package no.fotfeste.interpreting;

/** Somebody else was first. */
public final class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super("The booking has changed meanwhile");
    }
}
