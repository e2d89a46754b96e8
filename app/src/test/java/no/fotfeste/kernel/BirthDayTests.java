package no.fotfeste.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDayTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "1990, 1990",
        "2017-05-01, 2017-05-01",
        "1.5.2017, 2017-05-01",
        "01. 05. 2017, 2017-05-01",
        "1.5.\u00A02017\u200B, 2017-05-01",
        "29.2.2024, 2024-02-29",
        "2026-11-22, 2026-11-22"
    })
    void readsADateOrAYear(String written, String read) {
        assertThat(BirthDay.read(written, TODAY)).contains(BirthDay.kept(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "17",
                "31.2.2017",
                "29.2.2023",
                "2026-11-23",
                "2027",
                "1850",
                "1.1",
                "-1.1.2017",
                "1.1.17",
                "999999999.1.2017",
                "2017-5-1",
                "۲۰۱۷",
                "1.5.2017.1",
                "..",
                "--"
            })
    void refusesWhatIsNoBirthDayOfSomeoneAlive(String written) {
        assertThat(BirthDay.read(written, TODAY)).isEmpty();
    }

    @Test
    void countsFullYearsAndNeverBelowZero() {
        assertThat(BirthDay.ageOn(BirthDay.kept("2017-11-23"), TODAY)).hasValue(8);
        assertThat(BirthDay.ageOn(BirthDay.kept("2017-11-22"), TODAY)).hasValue(9);
        assertThat(BirthDay.ageOn(BirthDay.kept("2017"), TODAY)).hasValue(9);
        assertThat(BirthDay.ageOn(BirthDay.kept("2027"), TODAY)).hasValue(0);
        assertThat(BirthDay.ageOn(null, TODAY)).isEmpty();
    }

    @Test
    void whatWasDamagedTellsNoAgeAndIsKept() {
        BirthDay damaged = BirthDay.kept("(uleselig)");
        assertThat(BirthDay.ageOn(damaged, TODAY)).isEmpty();
        assertThat(damaged.reveal()).isEqualTo("(uleselig)");
        assertThat(damaged.year()).isEqualTo(damaged);
    }

    @Test
    void doesNotShowItself() {
        assertThat("born " + BirthDay.kept("1990-05-04")).doesNotContain("1990");
    }
}
