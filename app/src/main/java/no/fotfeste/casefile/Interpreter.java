package no.fotfeste.casefile;

/** Whether an interpreter is needed: assessed by the service at every contact where languages differ, M:1569-1574. */
public enum Interpreter {
    NOT_ASSESSED,
    NOT_NEEDED,
    NEEDED
}
