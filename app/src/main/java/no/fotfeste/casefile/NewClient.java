package no.fotfeste.casefile;

import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.FamilyId;
import org.jspecify.annotations.Nullable;

/**
 * Someone who is received.
 *
 * @param family {@link FamilyId#next()} for the first of those who come together
 */
public record NewClient(FamilyId family, CaseKind kind, ClientDetails details) {

    /** An adult of whom nothing but what to call her is known. */
    public static NewClient anonymous(String knownAs) {
        return new NewClient(FamilyId.next(), CaseKind.ADULT, ClientDetails.of(knownAs, null, true, "nb"));
    }

    /** A child of the same family. */
    public static NewClient child(FamilyId family, String knownAs, @Nullable BirthDay born, String language) {
        return new NewClient(family, CaseKind.CHILD, ClientDetails.of(knownAs, born, false, language));
    }
}
