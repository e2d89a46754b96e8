package no.fotfeste.pathway;

/** Whose case a step can be proposed in. A child has a case of their own. */
public enum ForWhom {
    ADULT,
    CHILD,
    BOTH;

    /** Whether a step of this kind can be proposed in the case of a child, or of an adult. */
    public boolean includes(boolean child) {
        return switch (this) {
            case ADULT -> !child;
            case CHILD -> child;
            case BOTH -> true;
        };
    }
}
