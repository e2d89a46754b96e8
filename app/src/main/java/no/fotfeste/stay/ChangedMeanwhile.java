package no.fotfeste.stay;

/** Somebody else has changed the same thing since the page was shown. Nothing of what was tried is kept. */
public final class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super("Changed by somebody else meanwhile");
    }
}
