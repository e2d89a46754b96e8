package no.fotfeste.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import no.fotfeste.database.DatabaseAddress.Role;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL in the data folder, started and stopped with the application.
 *
 * <p>It listens on loopback only, and every role needs a password, made at the first start and kept in the folder of keys.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String DATABASE = "fotfeste";
    private static final String SUPERUSER = "postgres";

    private final DataFolderLock lock;
    private final EmbeddedPostgres server;
    private final DatabaseAddress address;
    private final Role superuser;

    private EmbeddedDatabase(DataFolderLock lock, EmbeddedPostgres server, DatabaseAddress address, Role superuser) {
        this.lock = lock;
        this.server = server;
        this.address = address;
        this.superuser = superuser;
    }

    /** Starts the server of a data folder; at the first start it makes the cluster, the roles and the database. */
    static EmbeddedDatabase start(DataFolder folder, DatabaseSettings settings) {
        DataFolderLock lock = DataFolderLock.take(folder.made());
        try {
            return start(lock, folder, settings);
        } catch (IOException problem) {
            lock.close();
            throw new UncheckedIOException(problem);
        } catch (SQLException problem) {
            lock.close();
            throw new IllegalStateException("The database could not be prepared", problem);
        }
    }

    private static EmbeddedDatabase start(DataFolderLock lock, DataFolder folder, DatabaseSettings settings)
            throws IOException, SQLException {
        Path cluster = folder.made().resolve("postgres");
        StaleServer stale = new StaleServer(folder.folder("postgres-server").toRealPath(), cluster);
        Passwords passwords = Passwords.of(folder);
        FirstStart firstStart = new FirstStart(folder.made(), cluster);
        firstStart.clearAway(stale, passwords);
        stale.stop();
        boolean first = !passwords.exist();
        if (first) {
            firstStart.begin();
        }
        EmbeddedPostgres server = launch(folder, cluster, first ? null : passwords.of(SUPERUSER));
        Role application = new Role(settings.user(), passwords.of(settings.user()));
        Role owner = new Role(settings.ownerUser(), passwords.of(settings.ownerUser()));
        if (first) {
            prepare(server, cluster, passwords.of(SUPERUSER), application, owner);
            passwords.keep();
            firstStart.done();
        }
        return new EmbeddedDatabase(
                lock,
                server,
                new DatabaseAddress(urlOf(server.getPort()), application, owner),
                new Role(SUPERUSER, passwords.of(SUPERUSER)));
    }

    static Secret<String> urlOf(int port) {
        return Secret.of("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, DATABASE));
    }

    /**
     * The library is made for tests: it would stop the server while the application still finishes its work, and trade
     * safety for speed. Both are set right here.
     */
    private static EmbeddedPostgres launch(DataFolder folder, Path cluster, @Nullable String password)
            throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.folder("postgres-server").toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(Redirect.DISCARD)
                .setErrorRedirector(Redirect.DISCARD)
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_connections", "40")
                .setServerConfig("jit", "off")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("logging_collector", "off");
        if (password != null) {
            builder.setConnectConfig("password", password);
        }
        return builder.start();
    }

    private static void prepare(
            EmbeddedPostgres server, Path cluster, String superuserPassword, Role application, Role owner)
            throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role %s login password '%s'"
                    .formatted(owner.name(), owner.password().reveal()));
            statement.execute("create role %s login password '%s'"
                    .formatted(application.name(), application.password().reveal()));
            statement.execute(
                    "create database %s owner %s encoding 'UTF8' template template0".formatted(DATABASE, owner.name()));
            statement.execute("alter role %s password '%s'".formatted(SUPERUSER, superuserPassword));
            Files.writeString(cluster.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
            statement.execute("select pg_reload_conf()");
        }
    }

    /** A connection past all row security: for filling an empty database, and nothing else. */
    Connection superuser() throws SQLException {
        return DriverManager.getConnection(
                address.url().reveal(), superuser.name(), superuser.password().reveal());
    }

    DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        try {
            server.close();
            lock.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
