package no.fotfeste.access.signin;

/** It has been too long since whoever is signed in showed who they are. */
public final class ReauthenticationNeeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String backTo;

    ReauthenticationNeeded(String backTo) {
        super("Asks anew who it is", null, false, false);
        this.backTo = backTo;
    }

    /** Where the visitor goes on afterwards. */
    public String backTo() {
        return backTo;
    }
}
