package no.fotfeste.database;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * An application that does nothing but save, until somebody kills it or its database. Each save is one transaction with two
 * rows, and it is told on the console when the database has said that it is kept.
 */
final class SavingApplication {

    static final DatabaseSettings SETTINGS =
            new DatabaseSettings("", "fotfeste_app", "", "fotfeste_owner", "", 16, false);

    private SavingApplication() {}

    static void main(String[] arguments) throws SQLException {
        PrintStream console = System.out;
        EmbeddedDatabase database = EmbeddedDatabase.start(new DataFolder(Path.of(arguments[0])), SETTINGS);
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists saved (save int, part text, primary key (save, part))");
            connection.setAutoCommit(false);
            int save = last(statement);
            connection.commit();
            console.println("ready");
            while (save < Integer.MAX_VALUE) {
                save++;
                insert(connection, save);
                connection.commit();
                console.println(save);
            }
        }
    }

    static Connection connect(EmbeddedDatabase database) throws SQLException {
        DatabaseAddress address = database.address();
        return DriverManager.getConnection(
                address.url().reveal(),
                address.owner().name(),
                address.owner().password().reveal());
    }

    private static int last(Statement statement) throws SQLException {
        try (var found = statement.executeQuery("select coalesce(max(save), 0) from saved")) {
            found.next();
            return found.getInt(1);
        }
    }

    private static void insert(Connection connection, int save) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into saved values (?, ?)")) {
            for (String part : new String[] {"first", "second"}) {
                insert.setInt(1, save);
                insert.setString(2, part);
                insert.executeUpdate();
            }
        }
    }
}
