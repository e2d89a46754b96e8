package no.fotfeste.directory;

import java.util.Optional;
import no.fotfeste.kernel.PlainText;

/**
 * The four digits that identify a municipality, the first two its county's. Names do not identify: there are two Herøy and two
 * Våler. A number that has gone out of use still identifies the municipality it once was.
 *
 * @param value four digits
 */
@PlainText
public record MunicipalityNumber(String value) implements Comparable<MunicipalityNumber> {

    public MunicipalityNumber {
        if (!isFourDigits(value)) {
            throw new IllegalArgumentException("A municipality number has four digits");
        }
    }

    /** Reads four digits, or nothing when the text is something else. */
    public static Optional<MunicipalityNumber> parse(String text) {
        String trimmed = text.length() > 100 ? "" : text.strip();
        return isFourDigits(trimmed) ? Optional.of(new MunicipalityNumber(trimmed)) : Optional.empty();
    }

    /** The two digits of the county. */
    public String countyNumber() {
        return value.substring(0, 2);
    }

    @Override
    public int compareTo(MunicipalityNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isFourDigits(String text) {
        return text.length() == 4 && text.chars().allMatch(character -> character >= '0' && character <= '9');
    }
}
