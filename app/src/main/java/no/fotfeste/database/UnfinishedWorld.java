package no.fotfeste.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An invented world that was begun and never finished, because the start that made it was cut short. */
final class UnfinishedWorld {

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedWorld.class);

    private UnfinishedWorld() {}

    /**
     * Empties an embedded database that holds one, in a single transaction. Everything in it was made by the start that was
     * cut short: a world is begun only where nobody can sign in, and an installation that was not filled this way has no mark.
     */
    static void remove(Connection superuser) throws SQLException {
        if (isIn(superuser)) {
            LOG.info("The last start was cut short while it made an invented world: it is made anew");
            try (Statement statement = superuser.createStatement()) {
                statement.execute("""
                        do $$
                        declare
                            schema name;
                        begin
                            for schema in
                                select nspname from pg_namespace
                                where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')
                            loop
                                execute format('drop schema %I cascade', schema);
                            end loop;
                        end
                        $$""");
            }
        }
    }

    /** A server elsewhere belongs to somebody else, and another start may be making the world at this moment. */
    static void refuse(Connection owner) throws SQLException {
        if (isIn(owner)) {
            throw new IllegalStateException("This database holds an invented world that was begun and never finished."
                    + " Nothing was changed. Wait if another start is making it; otherwise make the database anew.");
        }
    }

    private static boolean isIn(Connection connection) throws SQLException {
        return isTrue(connection, "select to_regclass('work.world') is not null")
                && isTrue(connection, "select exists (select from work.world where finished_at is null)");
    }

    private static boolean isTrue(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getBoolean(1);
        }
    }
}
