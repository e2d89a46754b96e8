package no.fotfeste.plan.road;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.fotfeste.plan.Measure;
import no.fotfeste.plan.road.WaitingTimes.Observed;

/** What can be said about when a milestone is reached, and what it rests on. */
public sealed interface Forecast {

    /** What is left of the chain that decides, in order. */
    List<Part> parts();

    /**
     * One measure of the chain that decides.
     *
     * @param observed how long such things have taken, or empty with too few answers
     */
    record Part(Measure measure, Optional<Observed> observed) {}

    /** There is nothing left to wait for, or nothing to reckon with. */
    record Nothing() implements Forecast {

        @Override
        public List<Part> parts() {
            return List.of();
        }
    }

    /** At least one part of the chain rests on too few answers: then no day is named. */
    record TooLittleData(List<Part> parts) implements Forecast {

        public TooLittleData {
            parts = List.copyOf(parts);
        }

        /** How many parts something is known about. */
        public long known() {
            return parts.stream().filter(part -> part.observed().isPresent()).count();
        }
    }

    /** Between these days, if services take as long as they usually have. */
    record Between(LocalDate earliest, LocalDate likely, LocalDate latest, List<Part> parts) implements Forecast {

        public Between {
            parts = List.copyOf(parts);
        }
    }
}
