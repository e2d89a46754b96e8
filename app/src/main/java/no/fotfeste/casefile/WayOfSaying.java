package no.fotfeste.casefile;

/** How the client said it: without this, nobody knows whose words they are. */
public enum WayOfSaying {
    DIRECTLY,
    THROUGH_INTERPRETER,
    IN_WRITING,
    DRAWN_OR_SHOWN
}
