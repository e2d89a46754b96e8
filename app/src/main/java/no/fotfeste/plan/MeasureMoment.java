package no.fotfeste.plan;

import java.time.Instant;

/** Something that happened to a measure. */
public record MeasureMoment(Instant at, MeasureAction.Kind turn, MeasureState state) {}
