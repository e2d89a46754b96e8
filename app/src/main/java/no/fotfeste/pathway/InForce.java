package no.fotfeste.pathway;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From which day to which day something holds, both included.
 *
 * @param from null: as long as anyone needs to look back
 * @param to null: until further notice
 */
public record InForce(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Always. */
    public static final InForce ALWAYS = new InForce(null, null);

    public InForce {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("from " + from + " is after to " + to);
        }
    }

    /** Whether it holds on the day. */
    public boolean includes(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Whether there is a day on which both hold. */
    public boolean overlaps(InForce other) {
        return (from == null || other.to == null || !other.to.isBefore(from))
                && (to == null || other.from == null || !other.from.isAfter(to));
    }
}
