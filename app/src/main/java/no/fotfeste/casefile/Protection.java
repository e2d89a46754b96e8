package no.fotfeste.casefile;

import java.util.Arrays;

/** The grade of address protection, mildest first. The strictest in a family counts for all of it. */
public enum Protection {
    NONE,
    /** Code 7. */
    CONFIDENTIAL,
    /** Code 6: no municipality and no place is ever shown. */
    STRICTLY_CONFIDENTIAL,
    STRICTLY_CONFIDENTIAL_ABROAD;

    /** Reads what is kept. A grade that is not known here is one more reason for care: it counts as code 6. */
    public static Protection ofWritten(String written) {
        return Arrays.stream(values())
                .filter(grade -> grade.name().equals(written))
                .findFirst()
                .orElse(STRICTLY_CONFIDENTIAL);
    }

    /** Whether no place may be shown, and only named people may know that the case exists. */
    public boolean isStrict() {
        return switch (this) {
            case NONE, CONFIDENTIAL -> false;
            case STRICTLY_CONFIDENTIAL, STRICTLY_CONFIDENTIAL_ABROAD -> true;
        };
    }
}
