package no.fotfeste.access.signin;

/** Codes that a person copies once. */
public final class OneTimeCode {

    private static final int BYTES = 15;

    private OneTimeCode() {}

    /** One that nobody guesses, in groups of four. */
    public static String next() {
        return CopiedByHand.grouped(RandomSecret.random(BYTES));
    }
}
