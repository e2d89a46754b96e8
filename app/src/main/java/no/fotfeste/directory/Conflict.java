package no.fotfeste.directory;

/** Somebody else changed the same entry first. Nothing is saved; show them both. */
public final class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Conflict(String what) {
        super(what + " was changed by somebody else in the meantime");
    }
}
