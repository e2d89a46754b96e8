package no.fotfeste.plan;

import java.time.Instant;
import no.fotfeste.kernel.CaseId;

/** A measure has come to a state. */
public record MeasureChanged(CaseId caseId, MeasureId measureId, MeasureState state, Instant at) {}
