package no.fotfeste.web;

/** Says whether a password is that of whoever is signed in, for bringing a hidden screen back. The module that knows accounts has it. */
public interface Unlock {

    /** Whether the password is right. */
    boolean opens(String password);
}
