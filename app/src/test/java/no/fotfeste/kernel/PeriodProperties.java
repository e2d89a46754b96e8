package no.fotfeste.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import no.fotfeste.testing.Chance;
import no.fotfeste.testing.Property;

class PeriodProperties {

    private static final LocalDate ORIGIN = LocalDate.of(2026, 1, 1);

    @Property
    void overlappingIsHavingADayInCommon(Chance chance) {
        Period one = period(chance);
        Period other = period(chance);
        boolean share = IntStream.range(0, 60)
                .mapToObj(ORIGIN::plusDays)
                .anyMatch(day -> one.contains(day) && other.contains(day));

        assertThat(one.overlaps(other)).isEqualTo(share);
        assertThat(other.overlaps(one)).isEqualTo(share);
    }

    private static Period period(Chance chance) {
        LocalDate first = ORIGIN.plusDays(chance.between(0, 20));
        return chance.onceIn(5) ? Period.from(first) : Period.between(first, first.plusDays(chance.between(0, 20)));
    }
}
