package no.fotfeste.network.coordination;

import java.time.Instant;
import no.fotfeste.kernel.CaseId;

/** Another service, or another person there, coordinates a case from now on. */
public record CoordinationDecided(CaseId caseId, Instant at) {}
