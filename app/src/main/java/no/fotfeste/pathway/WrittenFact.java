package no.fotfeste.pathway;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Facts are kept as written values; this reads them by the type that the pathway's vocabulary gives them. */
public final class WrittenFact {

    private static final int LONGEST_COUNT = 4;

    private WrittenFact() {}

    /** The value that was written, or nothing when the vocabulary does not know such a value. */
    public static Optional<Object> read(Fact fact, String written) {
        return switch (fact.type()) {
            case YES_NO -> readYesNo(written);
            case NUMBER -> readCount(written);
            case CODE -> fact.codes().containsKey(written) ? Optional.of(written) : Optional.empty();
            case DAY -> readDay(written);
        };
    }

    /** Whether a fact can have this written value. */
    public static boolean fits(Fact fact, String written) {
        return read(fact, written).isPresent();
    }

    private static Optional<Object> readYesNo(String written) {
        return switch (written) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Object> readCount(String written) {
        return written.length() <= LONGEST_COUNT && written.matches("[0-9]+")
                ? Optional.of(Long.valueOf(written))
                : Optional.empty();
    }

    private static Optional<Object> readDay(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
