package no.fotfeste.access.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.testing.IntegrationTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as unusual can be set, and not to nonsense. */
@IntegrationTest
class AlertSettingsTests {

    @ParameterizedTest
    @CsvSource({"24, 6, 3, night-from", "22, -1, 3, night-until", "22, 6, 0, cases"})
    void refusesWhatCannotBe(int from, int until, int cases, String setting) {
        assertThatThrownBy(() -> new AlertSettings(from, until, cases, 3, 10, 120))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fotfeste.alerts." + setting);
    }

    @ParameterizedTest
    @CsvSource({
        "22, 22, 6, true",
        "3, 22, 6, true",
        "6, 22, 6, false",
        "21, 22, 6, false",
        "0, 0, 5, true",
        "4, 0, 5, true",
        "5, 0, 5, false",
        "23, 0, 5, false",
        "12, 8, 8, false"
    })
    void theNightMayGoPastMidnightOrNot(int hour, int from, int until, boolean night) throws SQLException {
        try (Connection connection = TestDatabase.superuser();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select access.is_night(%d, %d, %d)".formatted(hour, from, until))) {
            row.next();
            assertThat(row.getBoolean(1)).isEqualTo(night);
        }
    }
}
