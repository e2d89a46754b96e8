package no.fotfeste.pathway.condition;

/** What is wrong with a condition. */
public final class ConditionError extends Exception {

    public ConditionError(String reason) {
        super(reason);
    }

    /** The reason, in words for whoever wrote the condition. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
