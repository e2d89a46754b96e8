package no.fotfeste.vault;

/** A sealed value cannot be read: its bytes were changed, or its key is another or gone. */
public final class DamagedSeal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedSeal(Throwable cause) {
        super("A sealed value cannot be read", cause);
    }
}
