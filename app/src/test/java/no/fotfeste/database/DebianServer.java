package no.fotfeste.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL 15 as Debian ships it, in a folder that is thrown away: the oldest server that Fotfeste promises to run on. */
final class DebianServer implements AutoCloseable {

    static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");

    private final Path folder;
    private final int port;

    private DebianServer(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static DebianServer start() throws IOException, InterruptedException, SQLException {
        Path folder = Files.createTempDirectory("fotfeste-server");
        if (isRoot()) {
            run(List.of("chown", "postgres", folder.toString()));
        }
        DebianServer server = new DebianServer(folder, freePort());
        server.program("initdb", "-A", "trust", "-U", "postgres", "-E", "UTF8", "-D", server.cluster());
        server.program(
                "pg_ctl",
                "-w",
                "-D",
                server.cluster(),
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p " + server.port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''",
                "start");
        server.prepare();
        return server;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/fotfeste";
    }

    private String cluster() {
        return folder.resolve("cluster").toString();
    }

    private void prepare() throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create role fotfeste_owner login");
            statement.execute("create role fotfeste_app login");
            statement.execute("create database fotfeste owner fotfeste_owner");
        }
    }

    private void program(String name, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(isRoot() ? List.of("runuser", "-u", "postgres", "--") : List.of());
        command.add(PROGRAMS.resolve(name).toString());
        Stream.of(arguments).forEach(command::add);
        run(command);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertThat(code).as(command.toString()).isZero();
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        program("pg_ctl", "-w", "-D", cluster(), "-m", "immediate", "stop");
        FileSystemUtils.deleteRecursively(folder);
    }
}
