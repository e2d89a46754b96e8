package no.fotfeste.casefile;

/** Whose case it is. A child is a client in their own right, with an own case. */
public enum CaseKind {
    ADULT,
    CHILD
}
