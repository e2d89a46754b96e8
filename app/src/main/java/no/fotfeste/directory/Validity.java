package no.fotfeste.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a municipality or county number is in use.
 *
 * @param from the first day, or null when it was in use before the earliest change on record (1 January 2019)
 * @param until the first day it is no longer in use, or null while it is
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {

    /** Whether the number is in use on the day. */
    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /** Whether the number has not gone out of use. */
    public boolean isCurrent() {
        return until == null;
    }
}
