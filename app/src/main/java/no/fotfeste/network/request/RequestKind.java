package no.fotfeste.network.request;

import org.springframework.modulith.NamedInterface;

/** What is asked for. */
@NamedInterface("request")
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
