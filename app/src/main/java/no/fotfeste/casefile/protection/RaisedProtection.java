package no.fotfeste.casefile.protection;

import java.time.Instant;
import java.util.UUID;
import no.fotfeste.casefile.Protection;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Secret;

/**
 * Protection that somebody has raised, and that waits for a leader.
 *
 * @param before the grade that it had
 * @param by the name of whoever did it
 */
public record RaisedProtection(
        CaseId caseId, UUID id, Protection before, Secret<String> by, Instant at, Instant confirmBy) {}
