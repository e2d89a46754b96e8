package no.fotfeste.demo.country;

import java.time.LocalDate;

/**
 * How large the country is.
 *
 * @param years how many years back it begins
 * @param scale 1 is the whole country; 0.01 is enough to try with
 * @param seed the same seed gives the same people
 * @param until the last day
 */
record Size(int years, double scale, long seed, LocalDate until) {

    /** Adults who stayed at a centre, first stays in a year: 23 000 over ten years, N:894-896 and figures of 2024. */
    private static final double ADULTS_A_YEAR = 2_300;

    /** Adults who came by day and never stayed: just under 25 000 in ten years, M:227-230. */
    private static final double DAY_USERS_A_YEAR = 2_500;

    private static final int CENTRES = 43;

    int adults() {
        return Math.max(1, (int) Math.round(ADULTS_A_YEAR * years * scale));
    }

    int dayUsers() {
        return Math.max(1, (int) Math.round(DAY_USERS_A_YEAR * years * scale));
    }

    int days() {
        return (int) (until.toEpochDay() - from().toEpochDay());
    }

    int centres() {
        return Math.max(1, (int) Math.round(CENTRES * Math.min(1, scale)));
    }

    LocalDate from() {
        return until.minusYears(years);
    }
}
