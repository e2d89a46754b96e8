package no.fotfeste.access.log;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log across all cases, read with the owner's connection: for what verifies and exports it, never for a page. */
@Component
class WholeLog {

    private final DataSource owner;

    WholeLog(@FlywayDataSource DataSource owner) {
        this.owner = owner;
    }

    /** What is done with the log. */
    @FunctionalInterface
    interface Reading<T> {

        T of(Connection connection) throws SQLException;
    }

    /** Reads the log as it stands at one moment, and changes nothing. */
    <T> T read(Reading<T> reading) {
        try (Connection connection = owner.getConnection()) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            T read = reading.of(connection);
            connection.rollback();
            return read;
        } catch (SQLException problem) {
            throw new IllegalStateException("The access log could not be read", problem);
        }
    }

    /** Keeps what a walk through the log found. The application's own role cannot write there. */
    void keep(LogFindings findings) {
        JdbcClient.create(owner)
                .sql("""
                        insert into access.log_verified (chains, entries, anchors, faults)
                        values (:chains, :entries, :anchors, :faults)
                        """)
                .param("chains", findings.chains())
                .param("entries", findings.entries())
                .param("anchors", findings.anchors())
                .param(
                        "faults",
                        findings.faults().values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                .update();
    }
}
