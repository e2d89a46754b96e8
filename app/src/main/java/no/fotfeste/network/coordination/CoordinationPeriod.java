package no.fotfeste.network.coordination;

import java.time.Instant;
import java.util.UUID;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * That a service coordinates a case for a time.
 *
 * @param contact the named coordinator, or null while the client wishes no person
 * @param until when it ended, or null while it lasts
 */
public record CoordinationPeriod(
        UUID id,
        BodyId body,
        @Nullable ContactId contact,
        Provision provision,
        Instant from,
        @Nullable Instant until,
        int version) {

    /** Whether it is the present one. */
    public boolean isPresent() {
        return until == null;
    }
}
