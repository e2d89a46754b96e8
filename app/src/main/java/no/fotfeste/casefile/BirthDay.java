package no.fotfeste.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** When somebody was born: a date, or only a year. Always told by the person, never taken from an identity number. */
public final class BirthDay {

    private static final int YEAR = 4;
    private static final int OLDEST = 120;

    private BirthDay() {}

    /**
     * Reads what was written: {@code 2017}, {@code 2017-05-01} or {@code 1.5.2017}.
     *
     * @return an ISO date or a year, or nothing when it is neither, or not a birth day of someone who lives
     */
    public static Optional<String> read(String written, LocalDate today) {
        String text = written.replace(" ", "");
        return (text.matches("[0-9]{4}") ? year(text, today) : date(text, today));
    }

    /** Full years on a day; from a year alone the age reached in that year; empty where nothing is known. */
    public static OptionalInt ageOn(@Nullable String born, LocalDate day) {
        if (born == null) {
            return OptionalInt.empty();
        }
        int age = born.length() == YEAR
                ? day.getYear() - Integer.parseInt(born)
                : Period.between(LocalDate.parse(born), day).getYears();
        return OptionalInt.of(Math.max(0, age));
    }

    private static Optional<String> year(String text, LocalDate today) {
        int year = Year.parse(text).getValue();
        return year <= today.getYear() && year >= today.getYear() - OLDEST ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> date(String text, LocalDate today) {
        try {
            LocalDate born = text.indexOf('-') > 0 ? LocalDate.parse(text) : dotted(text);
            return born.isAfter(today) || born.isBefore(today.minusYears(OLDEST))
                    ? Optional.empty()
                    : Optional.of(born.toString());
        } catch (DateTimeException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static LocalDate dotted(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 3 || parts[2].length() != YEAR) {
            throw new NumberFormatException("Not a date");
        }
        return LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
    }
}
