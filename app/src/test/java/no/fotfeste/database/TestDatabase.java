package no.fotfeste.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One embedded server for each run of the tests, in a folder that begins empty. Every context of the run uses it. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path FOLDER = fresh();
    private static final EmbeddedDatabase SERVER = start();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        tell(context, FOLDER, SERVER.address().url().reveal());
    }

    /** Gives a context a further database on the same server, empty, with a data folder of its own. */
    public static void another(ConfigurableApplicationContext context, String name) {
        create(name);
        tell(context, fresh(), urlOf(name));
    }

    /** Makes a further database on the same server, empty, and gives its address with the role that owns it. */
    static String emptyOwnerUrl(String name) {
        create(name);
        DatabaseAddress.Role owner = SERVER.address().owner();
        return urlOf(name) + "?user=" + owner.name() + "&password="
                + owner.password().reveal();
    }

    private static void create(String name) {
        try (Connection superuser = superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("create database %s owner %s encoding 'UTF8' template template0"
                    .formatted(name, SERVER.address().owner().name()));
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** A connection past all row security, to a further database. */
    public static Connection superuser(String name) throws SQLException {
        String password = Passwords.of(new DataFolder(FOLDER)).of("postgres");
        return DriverManager.getConnection(urlOf(name), "postgres", password);
    }

    private static String urlOf(String name) {
        return SERVER.address().url().reveal().replaceFirst("/[^/]*$", "/" + name);
    }

    private static void tell(ConfigurableApplicationContext context, Path folder, String url) {
        DatabaseAddress address = SERVER.address();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "fotfeste.data", folder.toString(),
                                "fotfeste.database.url", url,
                                "fotfeste.database.user", address.application().name(),
                                "fotfeste.database.password",
                                        address.application().password().reveal(),
                                "fotfeste.database.owner-user", address.owner().name(),
                                "fotfeste.database.owner-password",
                                        address.owner().password().reveal())));
    }

    /** The address with the role that owns the tables: for tests that tamper. */
    public static String ownerUrl() {
        DatabaseAddress.Role owner = SERVER.address().owner();
        return SERVER.address().url().reveal() + "?user=" + owner.name() + "&password="
                + owner.password().reveal();
    }

    /** The address with the application's own role: for tests that go round the application. */
    public static String applicationUrl() {
        DatabaseAddress.Role application = SERVER.address().application();
        return SERVER.address().url().reveal() + "?user=" + application.name() + "&password="
                + application.password().reveal();
    }

    /** A connection past all row security: for tests of what somebody with the whole machine could do. */
    public static Connection superuser() throws SQLException {
        return SERVER.superuser();
    }

    /** Spring closes every context first and only then stops the server they use. */
    private static EmbeddedDatabase start() {
        EmbeddedDatabase server = EmbeddedDatabase.start(
                new DataFolder(FOLDER), new DatabaseSettings("", "fotfeste_app", "", "fotfeste_owner", "", 16, false));
        SpringApplication.getShutdownHandlers().add(server::close);
        waitForNoDisk(server);
        return server;
    }

    /** What is made here is thrown away. That what is kept survives is shown on servers of their own, set as they ship. */
    private static void waitForNoDisk(EmbeddedDatabase server) {
        try (Connection superuser = server.superuser();
                Statement statement = superuser.createStatement()) {
            // What stands on the server's command line cannot be set in its files; what a session may choose can be
            // chosen for all.
            statement.execute("alter role all set synchronous_commit = off");
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Path fresh() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "test-data"));
            return Files.createTempDirectory(folder.toAbsolutePath(), "run");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
