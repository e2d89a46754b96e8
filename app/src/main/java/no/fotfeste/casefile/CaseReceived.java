package no.fotfeste.casefile;

import java.time.Instant;
import no.fotfeste.kernel.CaseId;

/** Somebody has a case from now on: the first of a family, or one more of it. */
public record CaseReceived(CaseId caseId, Instant at) {}
