package no.fotfeste.casefile.protection;

import java.util.Arrays;
import no.fotfeste.casefile.Protection;
import org.springframework.modulith.NamedInterface;

/** What an address reveals by itself, mildest first (Folkeregisteret's grades of addresses). */
@NamedInterface("protection")
public enum AddressGrade {
    ORDINARY,
    /** Code 7: the address of somebody with a confidential address. */
    CONFIDENTIAL,
    /** Whoever reads it knows that somebody gets help there, as with the address of a crisis centre. */
    REVEALS_CLIENT;

    /** Reads what is kept. A grade that is not known here is one more reason for care. */
    public static AddressGrade ofWritten(String written) {
        return Arrays.stream(values())
                .filter(grade -> grade.name().equals(written))
                .findFirst()
                .orElse(REVEALS_CLIENT);
    }

    /** What the grade of the family makes of it: an ordinary address of somebody with code 7 is confidential. */
    public AddressGrade within(Protection family) {
        return switch (family) {
            case NONE -> this;
            case CONFIDENTIAL -> this == ORDINARY ? CONFIDENTIAL : this;
            case STRICTLY_CONFIDENTIAL, STRICTLY_CONFIDENTIAL_ABROAD -> REVEALS_CLIENT;
        };
    }
}
