package no.fotfeste.sudden;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The whole application as it ships, wired by the build and without the tests' classes, in a process of its own on loopback. */
final class RunningHouse implements AutoCloseable {

    private static final Duration LONG = Duration.ofMinutes(2);

    private final Process process;
    private final Path data;
    private final Path said;
    private final URI address;

    private RunningHouse(Process process, Path data, Path said, URI address) {
        this.process = process;
        this.data = data;
        this.said = said;
        this.address = address;
    }

    /** Starts on a data folder, with the demo world, and does not wait. */
    static RunningHouse begin(Path data) throws IOException {
        return begin(data, true);
    }

    /** Starts on an empty data folder, without the demo world, and waits until it is ready for people. */
    static RunningHouse withoutDemo(Path data) throws IOException {
        return ready(begin(data, false));
    }

    private static RunningHouse begin(Path data, boolean demo) throws IOException {
        String port = freePort();
        Path said = Files.createTempFile(data, "said", ".txt");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx208m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dspring.aot.enabled=true",
                        "-cp",
                        classesThatShip(),
                        "no.fotfeste.FotfesteApplication")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("FOTFESTE_DATA", data.toString());
        builder.environment().put("FOTFESTE_DEMO", Boolean.toString(demo));
        builder.environment().put("SERVER_PORT", port);
        return new RunningHouse(builder.start(), data, said, URI.create("http://127.0.0.1:" + port));
    }

    /** Starts on a data folder and waits until it is ready for people. */
    static RunningHouse on(Path data) throws IOException {
        return ready(begin(data));
    }

    private static RunningHouse ready(RunningHouse house) throws IOException {
        await().atMost(LONG).pollInterval(Duration.ofMillis(100)).until(house::isReadyOrDead);
        if (!house.process.isAlive()) {
            throw new IllegalStateException("It did not start:\n" + house.said());
        }
        return house;
    }

    URI address() {
        return address;
    }

    String said() throws IOException {
        return Files.readString(said);
    }

    /** As `kill -9` does it: nothing is finished, nothing is tidied. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** The database first, under the application that saves to it; then the application. */
    void killWithDatabaseFirst() throws IOException {
        killDatabase();
        kill();
    }

    /** The database alone, under the application that saves to it. */
    void killDatabase() throws IOException {
        ProcessHandle server = ProcessHandle.of(postmaster()).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
    }

    /** Asks it to stop, and tells whether it has within that time. */
    boolean stopsWithin(Duration time) throws InterruptedException {
        process.destroy();
        return process.waitFor(time);
    }

    private long postmaster() throws IOException {
        try (var lines = Files.lines(data.resolve("postgres/postmaster.pid"))) {
            return Long.parseLong(lines.findFirst().orElseThrow());
        }
    }

    /** Stops as a service is stopped, and without mercy when that takes too long. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private boolean isReadyOrDead() throws InterruptedException {
        return !process.isAlive() || isReady();
    }

    private boolean isReady() throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI readiness = address.resolve("/actuator/health/readiness");
            HttpRequest request = HttpRequest.newBuilder(readiness)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String classesThatShip() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(free.getLocalPort());
        }
    }
}
