package no.fotfeste.casefile.list;

import java.time.Instant;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.Protection;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * One case in a list.
 */
public record CaseLine(
        CaseId id,
        CaseKind kind,
        String knownAs,
        @Nullable BirthDay born,
        String language,
        Protection protection,
        Instant openedAt,
        boolean closed) {

    @Override
    public String toString() {
        return "case " + id;
    }
}
