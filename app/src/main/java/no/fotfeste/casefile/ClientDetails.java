package no.fotfeste.casefile;

import org.jspecify.annotations.Nullable;

/**
 * What can be changed about a client, as the form holds it.
 *
 * @param identityNumber eleven digits, or null
 * @param born ISO date or year, or null; never taken from the identity number
 * @param staysAnonymous whether the name and number must not be recorded
 */
public record ClientDetails(
        String knownAs,
        @Nullable String fullName,
        @Nullable String identityNumber,
        @Nullable String born,
        boolean staysAnonymous,
        String language,
        Interpreter interpreter,
        ContactKind contactKind,
        @Nullable String safeContact,
        @Nullable String mustNotHappen) {

    @Override
    public String toString() {
        return "details of a client";
    }
}
