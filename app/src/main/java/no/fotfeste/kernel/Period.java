package no.fotfeste.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days from and including one date, until but not including another; without an end it goes on.
 *
 * <p>Half-open, as in PostgreSQL's {@code daterange}: what ends on a date and what begins on it do not overlap.
 *
 * @param from the first day
 * @param until the first day after it, or null while it goes on
 */
public record Period(LocalDate from, @Nullable LocalDate until) {

    public Period {
        Objects.requireNonNull(from, "from");
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("Period ends " + until + ", before it begins " + from);
        }
    }

    /** Goes on from this day. */
    public static Period from(LocalDate firstDay) {
        return new Period(firstDay, null);
    }

    /** From the first day until, not including, the other. */
    public static Period between(LocalDate firstDay, LocalDate dayAfter) {
        return new Period(firstDay, dayAfter);
    }

    /** From the first day to the last one, both included. */
    public static Period closed(LocalDate firstDay, LocalDate lastDay) {
        return new Period(firstDay, lastDay.plusDays(1));
    }

    /** The same beginning, with an end. */
    public Period endingOn(LocalDate dayAfter) {
        return new Period(from, dayAfter);
    }

    /** Whether the day is one of its days. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && isBeforeEnd(day);
    }

    /** Whether the two have a day in common. */
    public boolean overlaps(Period other) {
        return !isEmpty() && !other.isEmpty() && other.isBeforeEnd(from) && isBeforeEnd(other.from);
    }

    /** Whether it has no day at all. */
    public boolean isEmpty() {
        return from.equals(until);
    }

    /** Whether it has no end yet. */
    public boolean goesOn() {
        return until == null;
    }

    /** The last day that belongs to it; nothing while it goes on or when it has no day. */
    public Optional<LocalDate> lastDay() {
        return until == null || isEmpty() ? Optional.empty() : Optional.of(until.minusDays(1));
    }

    /** How many of its days have come, today included. */
    public long daysUntil(LocalDate today) {
        LocalDate dayAfter = today.plusDays(1);
        LocalDate end = isBeforeEnd(dayAfter) || until == null ? dayAfter : until;
        return Math.max(0, ChronoUnit.DAYS.between(from, end));
    }

    private boolean isBeforeEnd(LocalDate day) {
        return until == null || day.isBefore(until);
    }
}
