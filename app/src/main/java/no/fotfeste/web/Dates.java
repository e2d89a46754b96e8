package no.fotfeste.web;

import com.ibm.icu.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Writes days, moments and figures the way people say them, as seen from one moment.
 *
 * @param seen the moment, with the zone it is installed in
 */
public record Dates(ZonedDateTime seen) {

    private static final int NEAR_DAYS = 13;

    /** As seen now. */
    public static Dates of(Clock clock) {
        return new Dates(ZonedDateTime.now(clock));
    }

    Instant now() {
        return seen.toInstant();
    }

    LocalDate today() {
        return seen.toLocalDate();
    }

    String day(Page page, LocalDate date) {
        long ahead = ChronoUnit.DAYS.between(today(), date);
        if (ahead == 0) {
            return page.text("web.day.today");
        }
        if (ahead == 1) {
            return page.text("web.day.tomorrow");
        }
        if (ahead == -1) {
            return page.text("web.day.yesterday");
        }
        if (Math.abs(ahead) <= NEAR_DAYS) {
            return page.text(ahead > 0 ? "web.day.ahead" : "web.day.ago", Math.abs(ahead));
        }
        boolean thisYear = date.getYear() == today().getYear();
        return write(page, thisYear ? "web.date.short" : "web.date.short.year", date.atStartOfDay(seen.getZone()));
    }

    String days(Page page, LocalDate date) {
        long apart = Math.abs(ChronoUnit.DAYS.between(today(), date));
        return apart == 0 ? page.text("web.day.today") : page.text("web.days", apart);
    }

    String date(Page page, LocalDate date) {
        return write(page, "web.date.long", date.atStartOfDay(seen.getZone()));
    }

    String weekday(Page page, LocalDate date) {
        return write(page, "web.date.weekday", date.atStartOfDay(seen.getZone()));
    }

    String moment(Page page, Instant instant) {
        ZonedDateTime there = instant.atZone(seen.getZone());
        return page.text("web.moment", day(page, there.toLocalDate()), time(page, there.toLocalTime()));
    }

    String time(Page page, LocalTime time) {
        return write(page, "web.time", seen.with(time));
    }

    String number(Page page, long number) {
        return NumberFormat.getIntegerInstance(page.language().locale()).format(number);
    }

    private static String write(Page page, String pattern, ZonedDateTime when) {
        return DateTimeFormatter.ofPattern(page.text(pattern), page.language().locale())
                .format(when);
    }
}
