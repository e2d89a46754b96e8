package no.fotfeste.casefile.family;

import no.fotfeste.casefile.CaseKind;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Someone of the same family whose case the viewer may also see. */
@NamedInterface("family")
public record FamilyMember(
        CaseId id, CaseKind kind, String knownAs, @Nullable BirthDay born) {

    @Override
    public String toString() {
        return "case " + id;
    }
}
