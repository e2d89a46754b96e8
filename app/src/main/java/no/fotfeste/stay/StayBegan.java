package no.fotfeste.stay;

import java.time.Instant;
import no.fotfeste.kernel.CaseId;

/** Somebody has moved in, or is expected at that moment. */
public record StayBegan(CaseId caseId, StayId stayId, Instant at) {}
