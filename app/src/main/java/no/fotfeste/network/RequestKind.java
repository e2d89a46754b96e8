package no.fotfeste.network;

/** What is asked for. */
public enum RequestKind {
    /** That somebody takes on a measure. */
    REQUEST,
    /** That somebody tells something. */
    QUESTION,
    /** That the receiving municipality takes over the coordination of the case. */
    HAND_OVER,
    /** That the contact level of a municipality sees to it that someone answers; nothing of the case is shared. */
    ESCALATION
}
