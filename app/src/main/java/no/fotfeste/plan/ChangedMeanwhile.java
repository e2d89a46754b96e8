package no.fotfeste.plan;

/** Somebody else changed the measure after it was shown. Nothing was saved. */
public final class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super("The measure was changed by somebody else");
    }
}
