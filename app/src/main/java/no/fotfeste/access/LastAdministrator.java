package no.fotfeste.access;

/** The last one who keeps the accounts does not end: nobody could make another but on the machine itself. */
public final class LastAdministrator extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Nobody else could sign in and keep them. */
    public LastAdministrator() {
        super("The last administrator does not end", null, false, false);
    }
}
