package no.fotfeste.vault;

/** The key file is missing, unreadable or another than the one that wrapped the keys in the database: nothing may start. */
public final class KeyFileProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyFileProblem(String message) {
        super(message);
    }

    KeyFileProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
