package no.fotfeste.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Fills an empty embedded database by COPY, past row security: for the synthetic country, before anybody can sign in. */
public final class BulkLoad {

    private final RunningDatabase database;

    BulkLoad(RunningDatabase database) {
        this.database = database;
    }

    /** What is done with the connection. */
    @FunctionalInterface
    public interface Work {

        /** Loads. */
        void on(Connection connection) throws SQLException;
    }

    /**
     * Runs the work in one transaction, without foreign-key checks row by row.
     *
     * @throws IllegalStateException if the database is a server elsewhere: a whole country is not loaded into somebody's installation
     */
    public void run(Work work) {
        EmbeddedDatabase embedded = database.embedded();
        if (embedded == null) {
            throw new IllegalStateException("Only an embedded database can be filled");
        }
        try (Connection connection = embedded.superuser()) {
            connection.setAutoCommit(false);
            work.on(connection);
            connection.commit();
        } catch (SQLException problem) {
            throw new IllegalStateException("The database could not be filled", problem);
        }
    }
}
