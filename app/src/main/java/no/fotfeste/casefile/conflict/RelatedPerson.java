package no.fotfeste.casefile.conflict;

import java.time.Instant;
import java.util.List;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.NationalIdentityNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Somebody a client is protected from, with whatever is known. Only what to call this person is needed.
 *
 * @param name as much of it as is known
 * @param alias other names, or null
 * @param born never taken from the identity number
 * @param phones as they were written, in no order
 * @param parentalResponsibility for a child in the family; it opens nothing by itself
 * @param removedAt since when this person no longer counts, or null
 * @param version counts changes, so that of two who write at once the second is told
 */
@NamedInterface("conflict")
public record RelatedPerson(
        RelatedPersonId id,
        Relation relation,
        Tie tie,
        String name,
        @Nullable String alias,
        @Nullable BirthDay born,
        @Nullable NationalIdentityNumber identityNumber,
        List<String> phones,
        @Nullable String email,
        @Nullable String address,
        @Nullable MunicipalityNumber municipality,
        boolean parentalResponsibility,
        @Nullable Instant removedAt,
        int version) {

    public RelatedPerson {
        phones = List.copyOf(phones);
    }

    /** Someone of whom nothing but the name is known. */
    public static RelatedPerson named(Relation relation, Tie tie, String name) {
        return new RelatedPerson(
                RelatedPersonId.next(),
                relation,
                tie,
                name,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                false,
                null,
                0);
    }

    @Override
    public String toString() {
        return "somebody a client is protected from";
    }
}
