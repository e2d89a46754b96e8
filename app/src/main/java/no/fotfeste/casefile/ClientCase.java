package no.fotfeste.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import no.fotfeste.casefile.protection.Protection;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.FamilyId;
import org.jspecify.annotations.Nullable;

/**
 * A case as the one who opened it reads it: everything unsealed. Never goes to a log, a title or an event.
 *
 * @param knownAs alias or first name, as the client wishes
 * @param born ISO date {@code 2017-05-01}, or a year {@code 2017}, or null where it is not known
 * @param version for telling whether someone else has changed it since
 */
public record ClientCase(
        CaseId id,
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
        @Nullable String mustNotHappen,
        Protection protection,
        Instant openedAt,
        @Nullable Instant closedAt,
        int version) {

    /** Full years on a day; from a year alone the age reached in that year; empty where nothing is known. */
    public OptionalInt ageOn(LocalDate day) {
        return BirthDay.ageOn(born, day);
    }

    @Override
    public String toString() {
        return "case " + id;
    }
}
