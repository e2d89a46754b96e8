package no.fotfeste.stay;

import java.time.Instant;
import no.fotfeste.kernel.CaseId;

/** Somebody has moved out. */
public record StayEnded(CaseId caseId, StayId stayId, Instant at) {}
