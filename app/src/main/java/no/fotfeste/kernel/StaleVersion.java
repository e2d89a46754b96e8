package no.fotfeste.kernel;

/**
 * Somebody else has changed the same since it was read: nothing of what was tried is kept. A page that can says what stands now
 * beside what was written; the shell answers for those that cannot.
 */
public final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Somebody else was first. */
    public StaleVersion() {
        super("Somebody else was first", null, false, false);
    }
}
