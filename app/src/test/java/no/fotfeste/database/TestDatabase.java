package no.fotfeste.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
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
        DatabaseAddress address = SERVER.address();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "fotfeste.data", FOLDER.toString(),
                                "fotfeste.database.url", address.url(),
                                "fotfeste.database.user", address.application().name(),
                                "fotfeste.database.password",
                                        address.application().password(),
                                "fotfeste.database.owner-user", address.owner().name(),
                                "fotfeste.database.owner-password",
                                        address.owner().password())));
    }

    /** The address with the role that owns the tables: for tests that tamper. */
    public static String ownerUrl() {
        DatabaseAddress.Role owner = SERVER.address().owner();
        return SERVER.address().url() + "?user=" + owner.name() + "&password=" + owner.password();
    }

    /** The address with the application's own role: for tests that go round the application. */
    public static String applicationUrl() {
        DatabaseAddress.Role application = SERVER.address().application();
        return SERVER.address().url() + "?user=" + application.name() + "&password=" + application.password();
    }

    /** A connection past all row security: for tests of what somebody with the whole machine could do. */
    public static Connection superuser() throws SQLException {
        return SERVER.superuser();
    }

    /** Spring closes every context first and only then stops the server they use. */
    private static EmbeddedDatabase start() {
        EmbeddedDatabase server = EmbeddedDatabase.start(
                new DataFolder(FOLDER), new DatabaseSettings("", "fotfeste_app", "", "fotfeste_owner", "", 16));
        SpringApplication.getShutdownHandlers().add(server::close);
        return server;
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
