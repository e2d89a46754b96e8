package no.fotfeste.casefile;

/** The grade of address protection, mildest first. The strictest in a family counts for all of it. */
public enum Protection {
    NONE,
    /** Code 7. */
    CONFIDENTIAL,
    /** Code 6: no municipality and no place is ever shown. */
    STRICTLY_CONFIDENTIAL,
    STRICTLY_CONFIDENTIAL_ABROAD;

    /** Whether no place may be shown, and only named people may know that the case exists. */
    public boolean isStrict() {
        return switch (this) {
            case NONE, CONFIDENTIAL -> false;
            case STRICTLY_CONFIDENTIAL, STRICTLY_CONFIDENTIAL_ABROAD -> true;
        };
    }
}
