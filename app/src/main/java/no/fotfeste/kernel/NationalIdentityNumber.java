package no.fotfeste.kernel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Norwegian national identity number or D-number: eleven digits, optional everywhere in the system.
 *
 * <p>Both rules for the control digits are read in parallel: the one in force, and the one that numbers issued from 1 January
 * 2032 follow (Skatteetaten, Folkeregisteret). By the later rule a number tells neither sex nor century, so this type offers
 * neither of them, nor a date of birth: ask the person.
 */
public final class NationalIdentityNumber {

    private static final int LENGTH = 11;
    private static final int D_NUMBER_DAY = 40;

    private final String digits;

    private NationalIdentityNumber(String digits) {
        this.digits = digits;
    }

    /**
     * Reads a number as people write it: with or without white space and what is hidden in text that was copied.
     *
     * @throws IllegalArgumentException if it is not a valid number; the message does not repeat it
     */
    public static NationalIdentityNumber of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("Not a national identity number"));
    }

    /** Reads a number as people write it, or nothing when it is not a valid one. */
    public static Optional<NationalIdentityNumber> parse(String text) {
        String digits = withoutSpaces(text);
        if (!isElevenDigits(digits) || !hasPossibleDay(digits) || !IdentityNumberRule.anyAccepts(digits)) {
            return Optional.empty();
        }
        return Optional.of(new NationalIdentityNumber(digits));
    }

    /** As it was kept. It was valid when it was written; what has been damaged since is shown as it is. */
    public static @Nullable NationalIdentityNumber ofNullable(@Nullable String kept) {
        return kept == null ? null : new NationalIdentityNumber(kept);
    }

    /** The digits of one that may be unknown. */
    public static @Nullable String revealed(@Nullable NationalIdentityNumber number) {
        return number == null ? null : number.digits;
    }

    /** The eleven digits. Call it where they are sealed, or shown to someone who may see them, and nowhere else. */
    public String reveal() {
        return digits;
    }

    /** A number for someone without a permanent one: the first digit of the day is raised by four. */
    public boolean isDNumber() {
        return day() > D_NUMBER_DAY;
    }

    /**
     * From a test series, recognised by the month: Skatteetaten adds 80, Norsk helsenett 65, Nav 40.
     *
     * <p>Emergency numbers of the health services (H-numbers) add 40 too and cannot be told from Nav's series. Neither is ever
     * somebody's national identity number.
     */
    public boolean isSynthetic() {
        return TestSeries.ofMonth(month(digits)) != TestSeries.NONE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NationalIdentityNumber number && digits.equals(number.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return "•••••• •••••";
    }

    private int day() {
        return number(digits, 0);
    }

    private static String withoutSpaces(String text) {
        // Anything longer cannot be a number with spaces in it; do not copy a megabyte to find out.
        if (text.length() > 3 * LENGTH) {
            return "";
        }
        boolean controls = text.chars().anyMatch(each -> Character.isISOControl(each) && !Character.isWhitespace(each));
        return controls ? "" : TypedText.figures(text);
    }

    private static boolean isElevenDigits(String text) {
        return text.length() == LENGTH && text.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    private static boolean hasPossibleDay(String digits) {
        int day = number(digits, 0) % D_NUMBER_DAY;
        int month = month(digits) - TestSeries.ofMonth(month(digits)).addedToMonth;
        return number(digits, 0) < 2 * D_NUMBER_DAY
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= daysIn(month, number(digits, 4));
    }

    /** Without a century the year 00 is read as 2000, so every fourth year has a leap day. */
    private static int daysIn(int month, int yearOfCentury) {
        return switch (month) {
            case 2 -> yearOfCentury % 4 == 0 ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static int month(String digits) {
        return number(digits, 2);
    }

    private static int number(String digits, int position) {
        return Integer.parseInt(digits, position, position + 2, 10);
    }

    private enum TestSeries {
        NONE(0),
        NAV(40),
        NORSK_HELSENETT(65),
        SKATTEETATEN(80);

        private final int addedToMonth;

        TestSeries(int addedToMonth) {
            this.addedToMonth = addedToMonth;
        }

        static TestSeries ofMonth(int month) {
            for (TestSeries series : values()) {
                if (month > series.addedToMonth && month <= series.addedToMonth + 12) {
                    return series;
                }
            }
            return NONE;
        }
    }
}
