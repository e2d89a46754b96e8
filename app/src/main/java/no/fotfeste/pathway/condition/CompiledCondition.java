package no.fotfeste.pathway.condition;

import java.util.SortedSet;
import java.util.TreeSet;
import no.fotfeste.pathway.Facts;
import no.fotfeste.pathway.StepCondition;
import no.fotfeste.pathway.Vocabulary;

/** A condition that was written in CEL, ready to be asked. */
public final class CompiledCondition implements StepCondition {
    private final Vocabulary vocabulary;
    private final Condition condition;

    CompiledCondition(Vocabulary vocabulary, Condition condition) {
        this.vocabulary = vocabulary;
        this.condition = condition;
    }

    @Override
    public boolean holds(Facts facts) {
        return condition.holds(values(facts));
    }

    @Override
    public SortedSet<String> factsThatCounted(Facts facts) {
        TreeSet<String> counted = new TreeSet<>();
        condition.explain(values(facts), counted);
        return counted;
    }

    /** Whether learning something about a fact that was unknown can never make it false. */
    public boolean isMonotone() {
        return condition.isMonotone(values(vocabulary.noFacts()));
    }

    private FactValues values(Facts facts) {
        return new FactValues(vocabulary, facts);
    }
}
