package no.fotfeste.access.emergency;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.EmergencyReason;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import org.springframework.modulith.NamedInterface;

/**
 * Somebody asks in an emergency for a case that nobody opens alone.
 *
 * @param caseId which case; empty for a leader who does not see it
 * @param who the name of the account
 * @param place where that person works, or empty
 * @param words why, in their own words
 * @param waits whether nobody has answered, and there still is time
 */
@PlainText
@NamedInterface("emergency")
public record SecondPersonRequest(
        UUID id,
        Optional<CaseId> caseId,
        Secret<String> who,
        String place,
        EmergencyReason reason,
        boolean onDuty,
        Secret<String> words,
        Instant askedAt,
        Instant waitsUntil,
        boolean waits) {}
