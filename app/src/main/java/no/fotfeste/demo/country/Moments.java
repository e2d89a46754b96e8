package no.fotfeste.demo.country;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days as moments: everything in the synthetic country happens at noon. */
final class Moments {

    private Moments() {}

    static long at(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    static String text(LocalDate day) {
        return day + "T12:00:00Z";
    }
}
