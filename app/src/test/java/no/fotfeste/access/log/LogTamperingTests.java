package no.fotfeste.access.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.testing.IntegrationTest;
import org.junit.jupiter.api.Test;

/** Whatever a superuser does to the log, the walk finds it. */
@IntegrationTest
class LogTamperingTests {

    private static final long SEED = 20_261_122;
    private static final int EDITS = 1_000;

    @Test
    void findsEachOfAThousandRandomEdits() throws SQLException {
        assertThat(EDITS).isGreaterThan(20 * TamperedLog.kinds());
        try (Connection connection = TestDatabase.superuser()) {
            connection.setAutoCommit(false);
            TamperedLog log = TamperedLog.begin(connection, SEED);
            assertThat(walk(connection).faults()).isEmpty();
            for (int turn = 0; turn < EDITS; turn++) {
                Savepoint before = connection.setSavepoint();
                String edit = log.edit(turn);
                assertThat(walk(connection).whole()).as(edit).isFalse();
                connection.rollback(before);
                connection.releaseSavepoint(before);
            }
            assertThat(walk(connection).faults()).isEmpty();
            connection.rollback();
        }
    }

    @Test
    void anAnchorKeptOutsideMustStillBeThere() throws SQLException {
        try (Connection connection = TestDatabase.superuser()) {
            connection.setAutoCommit(false);
            TamperedLog.begin(connection, SEED);
            String newest = walk(connection).newest().orElseThrow().split(" ", 2)[1];
            assertThat(LogVerification.of(connection, Optional.of(newest)).whole())
                    .isTrue();
            assertThat(LogVerification.of(connection, Optional.of("00")).faults())
                    .containsOnlyKeys(LogFault.KEPT_ANCHOR_MISSING);
            connection.rollback();
        }
    }

    @Test
    void aHouseThatWasInUseAndNeverAnchoredIsFound() throws SQLException {
        try (Connection connection = TestDatabase.superuser()) {
            connection.setAutoCommit(false);
            TamperedLog log = TamperedLog.begin(connection, SEED);
            log.wasInUse(9);
            log.wasInUse(6);
            log.wasInUse(5);
            assertThat(walk(connection).faults()).containsExactlyEntriesOf(Map.of(LogFault.NOT_ANCHORED, 1L));
            connection.rollback();
        }
    }

    /** One that was off, and is anchored when it is on again, is not suspected. */
    @Test
    void aHouseThatWasOffIsNot() throws SQLException {
        try (Connection connection = TestDatabase.superuser()) {
            connection.setAutoCommit(false);
            TamperedLog log = TamperedLog.begin(connection, SEED);
            log.wasInUse(9);
            assertThat(walk(connection).faults()).isEmpty();
            connection.rollback();
        }
    }

    private static LogFindings walk(Connection connection) {
        return LogVerification.of(connection, Optional.empty());
    }
}
