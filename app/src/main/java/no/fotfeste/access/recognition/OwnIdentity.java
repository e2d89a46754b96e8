package no.fotfeste.access.recognition;

import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.NationalIdentityNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What somebody tells of themselves, for finding conflicts of interest and for nothing else.
 *
 * @param municipality where they live, or null
 */
@NamedInterface("recognition")
public record OwnIdentity(
        @Nullable NationalIdentityNumber identityNumber,
        @Nullable BirthDay born,
        @Nullable MunicipalityNumber municipality) {

    /** Nothing told. */
    public static final OwnIdentity NOTHING = new OwnIdentity(null, null, null);

    @Override
    public String toString() {
        return "what somebody tells of themselves";
    }
}
