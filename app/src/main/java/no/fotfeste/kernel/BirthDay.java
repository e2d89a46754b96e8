package no.fotfeste.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When somebody was born: a date, or only a year. Always told by the person, never taken from an identity number. */
public final class BirthDay {

    private static final int YEAR = 4;
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int OLDEST = 120;

    private final String written;

    private BirthDay(String written) {
        this.written = written;
    }

    /**
     * Reads what was written: {@code 2017}, {@code 2017-05-01} or {@code 1.5.2017}.
     *
     * @return nothing when it is neither, or not a birth day of someone who lives
     */
    public static Optional<BirthDay> read(String written, LocalDate today) {
        String text = TypedText.figures(written);
        return (text.matches("[0-9]{4}") ? year(text, today) : date(text, today)).map(BirthDay::new);
    }

    /** As it was kept. It was read once; what has been damaged since is shown as it is and tells no age. */
    public static BirthDay kept(String text) {
        return new BirthDay(text);
    }

    /** As it was kept, where anything was. */
    public static @Nullable BirthDay ofNullable(@Nullable String kept) {
        return kept == null ? null : new BirthDay(kept);
    }

    /** The ISO date or the year. Call it where it is sealed, or shown to someone who may see it, and nowhere else. */
    public String reveal() {
        return written;
    }

    /** The same of one that may be unknown. */
    public static @Nullable String revealed(@Nullable BirthDay born) {
        return born == null ? null : born.written;
    }

    /** Whether more than the year is known. */
    public boolean isDate() {
        return DATE.matcher(written).matches();
    }

    /** Only the year of it. */
    public BirthDay year() {
        return isDate() ? new BirthDay(written.substring(0, YEAR)) : this;
    }

    /** Full years on a day; from a year alone the age reached in that year; empty where nothing is known. */
    public static OptionalInt ageOn(@Nullable BirthDay born, LocalDate day) {
        return born == null ? OptionalInt.empty() : born.ageOn(day);
    }

    private OptionalInt ageOn(LocalDate day) {
        try {
            int age = written.length() == YEAR
                    ? day.getYear() - Integer.parseInt(written)
                    : Period.between(LocalDate.parse(written), day).getYears();
            return OptionalInt.of(Math.max(0, age));
        } catch (DateTimeParseException | NumberFormatException damaged) {
            return OptionalInt.empty();
        }
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

    @Override
    public boolean equals(Object other) {
        return other instanceof BirthDay born && written.equals(born.written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    @Override
    public String toString() {
        return "••••";
    }
}
