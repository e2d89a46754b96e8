package no.fotfeste.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    @Test
    void containsItsFirstDayButNotTheDayItEnds() {
        Period week = Period.between(MONDAY, FRIDAY);

        assertThat(week.contains(MONDAY)).isTrue();
        assertThat(week.contains(FRIDAY.minusDays(1))).isTrue();
        assertThat(week.contains(FRIDAY)).isFalse();
        assertThat(week.contains(MONDAY.minusDays(1))).isFalse();
    }

    @Test
    void closedPeriodContainsItsLastDay() {
        assertThat(Period.closed(MONDAY, FRIDAY).contains(FRIDAY)).isTrue();
        assertThat(Period.closed(MONDAY, FRIDAY).lastDay()).contains(FRIDAY);
    }

    @Test
    void withoutEndItGoesOn() {
        Period ongoing = Period.from(MONDAY);

        assertThat(ongoing.goesOn()).isTrue();
        assertThat(ongoing.lastDay()).isEmpty();
        assertThat(ongoing.contains(LocalDate.MAX)).isTrue();
        assertThat(ongoing.endingOn(FRIDAY)).isEqualTo(Period.between(MONDAY, FRIDAY));
    }

    @Test
    void oneThatEndsAndOneThatBeginsOnTheSameDayDoNotOverlap() {
        assertThat(Period.between(MONDAY, FRIDAY).overlaps(Period.from(FRIDAY))).isFalse();
        assertThat(Period.closed(MONDAY, FRIDAY).overlaps(Period.from(FRIDAY))).isTrue();
    }

    @Test
    void emptyPeriodOverlapsNothing() {
        Period empty = Period.between(MONDAY, MONDAY);

        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.overlaps(Period.from(MONDAY.minusDays(7)))).isFalse();
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.between(FRIDAY, MONDAY));
    }

    @Test
    void countsDaysThatHaveCome() {
        assertThat(Period.from(MONDAY).daysUntil(MONDAY)).isEqualTo(1);
        assertThat(Period.between(MONDAY, FRIDAY).daysUntil(FRIDAY.plusDays(9))).isEqualTo(4);
        assertThat(Period.from(FRIDAY).daysUntil(MONDAY)).isZero();
    }
}
