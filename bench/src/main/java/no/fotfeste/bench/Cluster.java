package no.fotfeste.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

/** The PostgreSQL of a data folder, looked at from outside, by its superuser and through another database than the application's. */
record Cluster(long postmaster, int port, String password) {

    private static final String SUPERUSER = "postgres";

    /**
     * What the database has counted until a moment.
     *
     * @param statements sent by the application; those that begin and end a transaction are not counted
     * @param commits transactions that ended well, also those that only read
     * @param syncs how often someone waited until the disk had what was written
     */
    record Counted(long statements, long commits, long syncs) {

        Counted since(Counted before) {
            return new Counted(statements - before.statements, commits - before.commits, syncs - before.syncs);
        }
    }

    static Cluster of(Path data) throws IOException {
        List<String> lines = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
        Properties passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("keys/database.properties"))) {
            passwords.load(reader);
        }
        return new Cluster(
                Long.parseLong(lines.get(0).strip()),
                Integer.parseInt(lines.get(3).strip()),
                passwords.getProperty(SUPERUSER));
    }

    /** Makes the server count statements from its next start on. */
    static void countStatements(Path settings) throws IOException {
        Files.writeString(settings, Files.readString(settings) + "shared_preload_libraries = 'pg_stat_statements'\n");
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Counted counted() throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select (select coalesce(sum(s.calls), 0)
                                from pg_stat_statements s
                                where s.toplevel and s.dbid = d.datid
                                  and s.query !~* '^(begin|commit|rollback)')::bigint as statements,
                               d.xact_commit as commits,
                               (select coalesce(sum(fsyncs), 0)
                                from pg_stat_io
                                where object = 'wal' and backend_type = 'client backend')::bigint as syncs
                        from pg_stat_database d
                        where d.datname = 'fotfeste'
                        """)) {
            row.next();
            return new Counted(row.getLong("statements"), row.getLong("commits"), row.getLong("syncs"));
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port), SUPERUSER, password);
    }

    @Override
    public String toString() {
        return "Cluster at port " + port;
    }
}
