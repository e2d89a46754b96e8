package no.fotfeste.pathway.condition;

import dev.cel.runtime.CelVariableResolver;
import java.util.Optional;
import no.fotfeste.pathway.Fact;
import no.fotfeste.pathway.Facts;
import no.fotfeste.pathway.Vocabulary;

/** The facts of one case as conditions see them: what is not known is false, 0 or no code. */
final class FactValues implements CelVariableResolver {
    /** Conditions write {@code known(x)}; underneath it is a variable of this name. Facts have no underscore in theirs. */
    static final String KNOWN = "known_";

    private final Vocabulary vocabulary;
    private final Facts facts;

    FactValues(Vocabulary vocabulary, Facts facts) {
        this.vocabulary = vocabulary;
        this.facts = facts;
    }

    @Override
    public Optional<Object> find(String variable) {
        if (variable.startsWith(KNOWN)) {
            return Optional.of(facts.isKnown(variable.substring(KNOWN.length())));
        }
        Optional<Object> value = facts.find(variable);
        return value.isPresent() ? value : vocabulary.find(variable).map(FactValues::whenNotKnown);
    }

    private static Object whenNotKnown(Fact fact) {
        return switch (fact.type()) {
            case YES_NO -> false;
            case NUMBER -> 0L;
            case CODE, DAY -> "";
        };
    }
}
