package no.fotfeste.casefile;

import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/** Someone of the same family whose case the viewer may also see. */
public record FamilyMember(
        CaseId id,
        CaseKind kind,
        Secret<String> knownAs,
        @Nullable BirthDay born) {}
