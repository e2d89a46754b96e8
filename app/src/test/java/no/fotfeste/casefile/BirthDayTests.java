package no.fotfeste.casefile;

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
        "29.2.2024, 2024-02-29",
        "2026-11-22, 2026-11-22"
    })
    void readsADateOrAYear(String written, String read) {
        assertThat(BirthDay.read(written, TODAY)).contains(read);
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
        assertThat(BirthDay.ageOn("2017-11-23", TODAY)).hasValue(8);
        assertThat(BirthDay.ageOn("2017-11-22", TODAY)).hasValue(9);
        assertThat(BirthDay.ageOn("2017", TODAY)).hasValue(9);
        assertThat(BirthDay.ageOn("2027", TODAY)).hasValue(0);
        assertThat(BirthDay.ageOn(null, TODAY)).isEmpty();
    }
}
