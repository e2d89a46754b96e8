package no.fotfeste.pathway;

import java.util.SortedSet;

/** When a step is asked for: a question about the facts of a case, read and checked once. */
public interface StepCondition {

    /** Whether it is true of these facts. */
    boolean holds(Facts facts);

    /** The names of the facts that made it true. Only to be asked when it {@link #holds}. */
    SortedSet<String> factsThatCounted(Facts facts);
}
