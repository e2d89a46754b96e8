package no.fotfeste.interpreting;

/** Somebody else was first. */
public final class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhile() {
        super("The booking has changed meanwhile");
    }
}
