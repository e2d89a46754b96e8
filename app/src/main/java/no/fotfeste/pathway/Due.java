package no.fotfeste.pathway;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import no.fotfeste.kernel.PlainText;

/**
 * When a step should be done.
 *
 * @param event the fact of type {@link FactType#DAY} that the period is counted from
 * @param setByLaw whether the law sets it; then no municipality can make it longer
 */
@PlainText
public record Due(Period period, Side side, String event, boolean setByLaw) {

    /** Which side of the event. */
    public enum Side {
        BEFORE,
        AFTER
    }

    /** The day, if the event has one. */
    public Optional<LocalDate> on(Facts facts) {
        return facts.day(event).map(day -> side == Side.AFTER ? day.plus(period) : day.minus(period));
    }
}
