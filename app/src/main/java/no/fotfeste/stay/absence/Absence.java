package no.fotfeste.stay.absence;

import java.time.LocalDate;

/**
 * Some days away, while the room waits.
 *
 * @param from the first day away
 * @param back the day of coming back
 */
public record Absence(AbsenceKind kind, LocalDate from, LocalDate back) {

    public Absence {
        if (back.isBefore(from)) {
            throw new IllegalArgumentException("Nobody comes back before leaving");
        }
    }
}
