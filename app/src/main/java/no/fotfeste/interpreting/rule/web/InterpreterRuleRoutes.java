package no.fotfeste.interpreting.rule.web;

/** Where the leader says whether the house always uses an interpreter. */
public final class InterpreterRuleRoutes {

    private InterpreterRuleRoutes() {}

    public static String rule() {
        return "/interpreters/rule";
    }
}
