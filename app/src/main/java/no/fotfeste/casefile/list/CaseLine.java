package no.fotfeste.casefile.list;

import java.time.Instant;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.Protection;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * One case in a list.
 */
@PlainText
public record CaseLine(
        CaseId id,
        CaseKind kind,
        Secret<String> knownAs,
        @Nullable BirthDay born,
        String language,
        Protection protection,
        Instant openedAt,
        boolean closed) {}
