package no.fotfeste.plan.road;

import java.time.LocalDate;

/** What can be said about when a milestone is reached. */
public sealed interface Forecast {

    /** There is nothing left to wait for, or nothing to reckon with. */
    record Nothing() implements Forecast {}

    /**
     * At least one part of the chain rests on too few answers.
     *
     * @param known how many parts of the chain something is known about
     * @param parts how many parts are left
     */
    record TooLittleData(int known, int parts) implements Forecast {}

    /** Between these days, if services take as long as they usually have. */
    record Between(LocalDate earliest, LocalDate likely, LocalDate latest) implements Forecast {}
}
