package no.fotfeste.access;

/** There is no such case for this viewer: it does not exist, or it does and is not theirs to know of. Nobody can tell which. */
public final class CaseNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CaseNotFound() {
        super("There is no such case", null, false, false);
    }
}
