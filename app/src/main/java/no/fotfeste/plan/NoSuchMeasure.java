package no.fotfeste.plan;

/** There is no such measure in this case: it never was, or the proposal was withdrawn. */
public final class NoSuchMeasure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** There is none. */
    public NoSuchMeasure() {
        super("There is no such measure");
    }
}
