package no.fotfeste.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.FamilyId;
import no.fotfeste.kernel.NationalIdentityNumber;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A case as the one who opened it reads it: everything unsealed. Never goes to a log, a title or an event.
 *
 * @param details what is known of the client
 * @param version for telling whether someone else has changed it since
 */
public record ClientCase(
        CaseId id,
        FamilyId family,
        CaseKind kind,
        ClientDetails details,
        Protection protection,
        Instant openedAt,
        @Nullable Instant closedAt,
        int version) {

    /** Alias or first name, as the client wishes, for showing. */
    public String knownAs() {
        return details.knownAs().reveal();
    }

    /** The whole name for showing, or null. */
    public @Nullable String fullName() {
        return Secret.revealed(details.fullName());
    }

    /** The identity number, or null. */
    public @Nullable NationalIdentityNumber identityNumber() {
        return details.identityNumber();
    }

    /** When the client was born, as far as it is known, or null. */
    public @Nullable BirthDay born() {
        return details.born();
    }

    /** Whether the name and number must not be recorded. */
    public boolean staysAnonymous() {
        return details.staysAnonymous();
    }

    /** ISO 639 code of the language the client speaks best. */
    public String language() {
        return details.language();
    }

    /** Whether an interpreter is needed. */
    public Interpreter interpreter() {
        return details.interpreter();
    }

    /** How the client can be reached without danger. */
    public ContactKind contactKind() {
        return details.contactKind();
    }

    /** How, in words for showing, or null. */
    public @Nullable String safeContact() {
        return Secret.revealed(details.safeContact());
    }

    /** What must not happen, in words for showing, or null. */
    public @Nullable String mustNotHappen() {
        return Secret.revealed(details.mustNotHappen());
    }

    /** Full years on a day; from a year alone the age reached in that year; empty where nothing is known. */
    public OptionalInt ageOn(LocalDate day) {
        return BirthDay.ageOn(born(), day);
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
