package no.fotfeste.pathway.reading;

import no.fotfeste.pathway.Step;
import no.fotfeste.pathway.condition.Condition;

/** A step with its condition ready to run. */
public record ReadyStep(Step step, Condition condition) {}
