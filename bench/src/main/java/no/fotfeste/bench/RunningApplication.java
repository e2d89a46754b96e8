package no.fotfeste.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The packaged application, started as anybody would start it, with the command in the README. */
final class RunningApplication implements AutoCloseable {

    private static final String READY = "Fotfeste is ready at ";

    private final Process launcher;
    private final Duration start;

    private RunningApplication(Process launcher, Duration start) {
        this.launcher = launcher;
        this.start = start;
    }

    /**
     * What is started.
     *
     * @param root the checkout with the launcher
     * @param data the folder that {@code generate} has filled
     * @param application what another checkout has built; null for what this one has
     */
    record Start(Path root, Path data, int port, @Nullable Path application) {

        List<String> command() {
            List<String> command = new ArrayList<>(List.of(
                    root.resolve("fotfeste").toString(),
                    "run",
                    "--no-demo",
                    "--data",
                    data.toString(),
                    "--port",
                    Integer.toString(port)));
            if (application != null) {
                command.addAll(List.of("--application", application.toString()));
            }
            return command;
        }
    }

    static RunningApplication start(Start asked) throws IOException {
        long begin = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(asked.command()).redirectErrorStream(true);
        // Those who work in the bench are invented, and have no telephones.
        builder.environment().put("FOTFESTE_DEMO_WITHOUTSECONDFACTOR", "true");
        Process launcher = builder.start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.startsWith(READY)) {
                Duration taken = Duration.ofNanos(System.nanoTime() - begin);
                Thread.ofVirtual().start(() -> drain(output));
                return new RunningApplication(launcher, taken);
            }
        }
        throw new IOException("The application did not start:\n" + said);
    }

    /** What it says later is not read, but must not fill the pipe either. */
    private static void drain(BufferedReader output) {
        try {
            while (output.readLine() != null) {
                Thread.onSpinWait();
            }
        } catch (IOException ended) {
            Thread.currentThread().interrupt();
        }
    }

    Duration start() {
        return start;
    }

    /** Resident memory of the Java process, in megabytes; the database's own processes are not counted. */
    long residentMegabytes() {
        return residentMegabytes(java());
    }

    /** The process of the application itself. */
    long java() {
        return launcher.descendants()
                .filter(process -> process.info().command().orElse("").endsWith("/java"))
                .mapToLong(ProcessHandle::pid)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The application has ended"));
    }

    private static long residentMegabytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
                launcher.destroyForcibly();
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }
}
