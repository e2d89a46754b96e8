package no.fotfeste.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodProperties {

    private static final LocalDate ORIGIN = LocalDate.of(2026, 1, 1);

    @Property
    void overlappingIsHavingADayInCommon(@ForAll("periods") Period one, @ForAll("periods") Period other) {
        boolean share = IntStream.range(0, 60)
                .mapToObj(ORIGIN::plusDays)
                .anyMatch(day -> one.contains(day) && other.contains(day));

        assertThat(one.overlaps(other)).isEqualTo(share);
        assertThat(other.overlaps(one)).isEqualTo(share);
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 20);
        return Combinators.combine(days, days.injectNull(0.2)).as((from, length) -> {
            LocalDate first = ORIGIN.plusDays(from);
            return length == null ? Period.from(first) : Period.between(first, first.plusDays(length));
        });
    }
}
