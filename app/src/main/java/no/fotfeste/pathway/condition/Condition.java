package no.fotfeste.pathway.condition;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;
import java.util.List;
import java.util.SortedSet;
import no.fotfeste.kernel.PlainText;

/** A condition on facts, ready to run: "and" and "or" here, the single terms as CEL programs. */
sealed interface Condition {

    /** Whether it is true of these facts. */
    boolean holds(FactValues facts);

    /** Adds the names of the facts that made it true. Only to be asked when it {@link #holds}. */
    void explain(FactValues facts, SortedSet<String> factsThatCounted);

    /** Whether learning something about a fact that was unknown can never make it false. Nothing is known of {@code nothing}. */
    boolean isMonotone(FactValues nothing);

    /** True when all are. */
    record All(List<Condition> parts) implements Condition {

        @Override
        public boolean holds(FactValues facts) {
            for (Condition part : parts) {
                if (!part.holds(facts)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void explain(FactValues facts, SortedSet<String> factsThatCounted) {
            parts.forEach(part -> part.explain(facts, factsThatCounted));
        }

        @Override
        public boolean isMonotone(FactValues nothing) {
            return parts.stream().allMatch(part -> part.isMonotone(nothing));
        }
    }

    /** True when at least one is. */
    record Any(List<Condition> parts) implements Condition {

        @Override
        public boolean holds(FactValues facts) {
            for (Condition part : parts) {
                if (part.holds(facts)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void explain(FactValues facts, SortedSet<String> factsThatCounted) {
            parts.stream().filter(part -> part.holds(facts)).forEach(part -> part.explain(facts, factsThatCounted));
        }

        @Override
        public boolean isMonotone(FactValues nothing) {
            return parts.stream().allMatch(part -> part.isMonotone(nothing));
        }
    }

    /** A term without "and" and "or" on the outside, such as {@code childrenWithHer > 0}. */
    @PlainText
    record Term(String source, Program program, SortedSet<String> facts) implements Condition {

        @Override
        public boolean holds(FactValues values) {
            try {
                return Boolean.TRUE.equals(program.eval(values));
            } catch (CelEvaluationException impossible) {
                // Types were checked when the catalogue was read and every fact has a value: nothing is left to go
                // wrong.
                throw new IllegalStateException("Could not evaluate " + source, impossible);
            }
        }

        @Override
        public void explain(FactValues values, SortedSet<String> factsThatCounted) {
            factsThatCounted.addAll(facts);
        }

        /** With one fact that is unknown, the term is false; whatever it becomes later, it cannot become falser. */
        @Override
        public boolean isMonotone(FactValues nothing) {
            return facts.isEmpty() || (facts.size() == 1 && !holds(nothing));
        }
    }
}
