package no.fotfeste.access.recognition;

import java.util.List;
import java.util.Set;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.NationalIdentityNumber;
import no.fotfeste.kernel.Secret;
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
        Secret<List<String>> names,
        @Nullable BirthDay born,
        @Nullable NationalIdentityNumber identityNumber,
        Set<MunicipalityNumber> municipalities) {

    public PersonTraits {
        names = names.map(List::copyOf);
        municipalities = Set.copyOf(municipalities);
    }

    /** As they are read: hidden at once. */
    public PersonTraits(
            List<String> names,
            @Nullable BirthDay born,
            @Nullable NationalIdentityNumber identityNumber,
            Set<MunicipalityNumber> municipalities) {
        this(Secret.of(names), born, identityNumber, municipalities);
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
