package no.fotfeste.pathway.condition;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.List;
import java.util.Optional;
import no.fotfeste.pathway.Fact;
import no.fotfeste.pathway.FactType;
import no.fotfeste.pathway.Vocabulary;

/** Finds codes that the fact they are compared with cannot have: CEL itself only sees two texts. */
final class CodeCheck {
    private final Vocabulary vocabulary;

    CodeCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void check(CelExpr condition) throws ConditionError {
        for (CelExpr part : Expressions.parts(condition).toList()) {
            switch (Expressions.function(part)) {
                case "_==_", "_!=_", "@in" -> checkComparison(part);
                default -> {}
            }
        }
    }

    private void checkComparison(CelExpr comparison) throws ConditionError {
        Optional<Fact> coded = Expressions.identifiers(comparison)
                .flatMap(name -> vocabulary.find(name).stream())
                .filter(fact -> fact.type() == FactType.CODE)
                .findFirst();
        if (coded.isEmpty()) {
            return;
        }
        Fact fact = coded.get();
        List<String> unknown = Expressions.parts(comparison)
                .filter(part -> part.getKind() == CelExpr.ExprKind.Kind.CONSTANT)
                .filter(part -> part.constant().getKind() == CelConstant.Kind.STRING_VALUE)
                .map(part -> part.constant().stringValue())
                .filter(code -> !fact.codes().containsKey(code))
                .toList();
        if (!unknown.isEmpty()) {
            throw new ConditionError(fact.name() + " cannot be " + String.join(", ", unknown) + "; it is one of "
                    + fact.codes().keySet().stream().sorted().toList());
        }
    }
}
