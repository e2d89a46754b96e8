package no.fotfeste.casefile;

import no.fotfeste.kernel.FamilyId;
import org.jspecify.annotations.Nullable;

/**
 * Someone who is received. Only what to call them is needed.
 *
 * @param family {@link FamilyId#next()} for the first of those who come together
 * @param knownAs alias or first name, as the client wishes
 * @param born ISO date or year, or null
 * @param staysAnonymous whether the name and number must never be recorded
 * @param language ISO 639 code of the language the person speaks best
 */
public record NewClient(
        FamilyId family,
        CaseKind kind,
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

    /** An adult of whom nothing but what to call her is known. */
    public static NewClient anonymous(String knownAs) {
        return new NewClient(
                FamilyId.next(),
                CaseKind.ADULT,
                knownAs,
                null,
                null,
                null,
                true,
                "nb",
                Interpreter.NOT_ASSESSED,
                ContactKind.NONE,
                null,
                null);
    }

    /** A child of the same family. */
    public static NewClient child(FamilyId family, String knownAs, @Nullable String born, String language) {
        return new NewClient(
                family,
                CaseKind.CHILD,
                knownAs,
                null,
                null,
                born,
                false,
                language,
                Interpreter.NOT_ASSESSED,
                ContactKind.NONE,
                null,
                null);
    }
}
