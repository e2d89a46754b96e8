package no.fotfeste.pathway.condition;

import dev.cel.common.ast.CelExpr;
import java.util.stream.Stream;

/** Looks into the parsed form of a condition. */
final class Expressions {

    private Expressions() {}

    /** The function or operator that is called on the outside, or nothing. */
    static String function(CelExpr expression) {
        return expression.getKind() == CelExpr.ExprKind.Kind.CALL
                ? expression.call().function()
                : "";
    }

    /** Every identifier in it. */
    static Stream<String> identifiers(CelExpr expression) {
        return parts(expression)
                .filter(part -> part.getKind() == CelExpr.ExprKind.Kind.IDENT)
                .map(part -> part.ident().name());
    }

    /** The expression and everything inside it. */
    static Stream<CelExpr> parts(CelExpr expression) {
        Stream<CelExpr> inside = switch (expression.getKind()) {
            case CALL -> Stream.concat(expression.call().target().stream(), expression.call().args().stream());
            case LIST -> expression.list().elements().stream();
            default -> Stream.empty();
        };
        return Stream.concat(Stream.of(expression), inside.flatMap(Expressions::parts));
    }
}
