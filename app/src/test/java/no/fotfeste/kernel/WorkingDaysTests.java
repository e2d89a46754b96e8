package no.fotfeste.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTests {

    @Test
    void weekendsDoNotCount() {
        assertThat(WorkingDays.after(LocalDate.of(2026, 11, 20), 2)).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(WorkingDays.after(LocalDate.of(2026, 11, 22), 2)).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void easterDoesNotCount() {
        assertThat(WorkingDays.after(LocalDate.of(2026, 4, 1), 2)).isEqualTo(LocalDate.of(2026, 4, 8));
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 4, 2))).isFalse();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 4, 4))).isFalse();
    }

    @Test
    void holidaysThatMoveAndHolidaysThatDoNotAreKnown() {
        for (String day : new String[] {
            "2026-01-01", "2026-05-01", "2026-05-14", "2026-05-25", "2027-05-17", "2026-12-25", "2027-03-25"
        }) {
            assertThat(WorkingDays.isWorkingDay(LocalDate.parse(day))).as(day).isFalse();
        }
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 12, 24))).isTrue();
    }

    @Test
    void easterIsFoundForAnyYear() {
        assertThat(WorkingDays.easter(2008)).isEqualTo(LocalDate.of(2008, 3, 23));
        assertThat(WorkingDays.easter(2011)).isEqualTo(LocalDate.of(2011, 4, 24));
        assertThat(WorkingDays.easter(2038)).isEqualTo(LocalDate.of(2038, 4, 25));
    }
}
