package no.fotfeste.access.recognition;

import java.util.List;
import java.util.Set;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.NationalIdentityNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What is known of a person that others may be compared with.
 *
 * @param names every name the person goes by
 * @param born a year alone recognises nobody
 * @param municipalities where the person lives or works
 */
@NamedInterface("recognition")
public record PersonTraits(
        List<String> names,
        @Nullable BirthDay born,
        @Nullable NationalIdentityNumber identityNumber,
        Set<MunicipalityNumber> municipalities) {

    public PersonTraits {
        names = List.copyOf(names);
        municipalities = Set.copyOf(municipalities);
    }

    @Override
    public String toString() {
        return "traits of a person";
    }
}
