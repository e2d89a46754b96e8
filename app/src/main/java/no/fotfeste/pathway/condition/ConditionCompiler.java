package no.fotfeste.pathway.condition;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.fotfeste.pathway.Fact;
import no.fotfeste.pathway.FactType;
import no.fotfeste.pathway.Vocabulary;

/** Turns the text of a condition into one that is ready to run, and refuses what does not fit the vocabulary. */
public final class ConditionCompiler {
    private final Vocabulary vocabulary;
    private final CelCompiler compiler;
    private final CelRuntime runtime = CelRuntimeFactory.plannerRuntimeBuilder().build();

    public ConditionCompiler(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .addMacros(CelMacro.newGlobalMacro("known", 1, ConditionCompiler::known))
                .setResultType(SimpleType.BOOL);
        for (Fact fact : vocabulary.facts()) {
            builder.addVar(FactValues.KNOWN + fact.name(), SimpleType.BOOL);
            // A day is no variable: a condition asks known(day), and when something is due is the business of "due".
            celType(fact.type()).ifPresent(type -> builder.addVar(fact.name(), type));
        }
        this.compiler = builder.build();
    }

    /**
     * Makes a condition ready to run.
     *
     * @throws ConditionError if it is not CEL, asks about unknown facts or codes, or is not a yes or a no
     */
    public CompiledCondition compile(String source) throws ConditionError {
        CelValidationResult result = compiler.compile(source);
        if (result.hasError()) {
            throw new ConditionError(result.getErrors().stream()
                    .map(CelIssue::getMessage)
                    .map(ConditionCompiler::inOurWords)
                    .distinct()
                    .collect(Collectors.joining("; ")));
        }
        try {
            CelAbstractSyntaxTree tree = result.getAst();
            new CodeCheck(vocabulary).check(tree.getExpr());
            return new CompiledCondition(vocabulary, condition(tree.getExpr(), tree));
        } catch (CelValidationException | CelEvaluationException broken) {
            throw new ConditionError(String.valueOf(broken.getMessage()));
        }
    }

    /** The condition that everything meets. */
    public CompiledCondition always() {
        return new CompiledCondition(vocabulary, new Condition.All(List.of()));
    }

    private Condition condition(CelExpr expression, CelAbstractSyntaxTree whole) throws CelEvaluationException {
        return switch (Expressions.function(expression)) {
            case "_&&_" -> new Condition.All(parts(expression, whole));
            case "_||_" -> new Condition.Any(parts(expression, whole));
            default -> term(expression, whole);
        };
    }

    private List<Condition> parts(CelExpr expression, CelAbstractSyntaxTree whole) throws CelEvaluationException {
        List<CelExpr> arguments = expression.call().args();
        return List.of(condition(arguments.get(0), whole), condition(arguments.get(1), whole));
    }

    private Condition term(CelExpr expression, CelAbstractSyntaxTree whole) throws CelEvaluationException {
        // What was found out about the whole holds for the part: checking again would make the start slow.
        CelAbstractSyntaxTree part = CelAbstractSyntaxTree.newCheckedAst(
                expression, whole.getSource(), whole.getReferenceMap(), whole.getTypeMap());
        TreeSet<String> facts = new TreeSet<>();
        Expressions.identifiers(expression)
                .map(name -> name.startsWith(FactValues.KNOWN) ? name.substring(FactValues.KNOWN.length()) : name)
                .forEach(facts::add);
        return new Condition.Term(
                whole.getSource().getContent().toString(),
                runtime.createProgram(part),
                Collections.unmodifiableSortedSet(facts));
    }

    private static Optional<CelType> celType(FactType type) {
        return switch (type) {
            case YES_NO -> Optional.of(SimpleType.BOOL);
            case NUMBER -> Optional.of(SimpleType.INT);
            case CODE -> Optional.of(SimpleType.STRING);
            case DAY -> Optional.empty();
        };
    }

    private static Optional<CelExpr> known(
            CelMacroExprFactory expressions, CelExpr target, ImmutableList<CelExpr> arguments) {
        CelExpr argument = arguments.get(0);
        if (argument.getKind() != CelExpr.ExprKind.Kind.IDENT) {
            return Optional.of(expressions.reportError("known(...) takes the name of one fact"));
        }
        return Optional.of(
                expressions.newIdentifier(FactValues.KNOWN + argument.ident().name()));
    }

    private static String inOurWords(String message) {
        return message.replace(FactValues.KNOWN, "")
                .replace("undeclared reference to", "there is no such fact, or it is a day (ask known(...)):")
                .replace(" (in container '')", "");
    }
}
