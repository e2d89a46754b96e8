package no.fotfeste.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that outlived an application that was killed: it still holds the cluster and must let go before a new start. */
final class StaleServer {

    private static final Logger LOG = LoggerFactory.getLogger(StaleServer.class);
    private static final long PATIENCE_SECONDS = 60;

    private final Path cluster;

    private StaleServer(Path cluster) {
        this.cluster = cluster;
    }

    static StaleServer of(Path cluster) {
        return new StaleServer(cluster.toAbsolutePath());
    }

    /** Asks it to shut down fast and waits: open transactions are rolled back, committed ones stay. */
    void stop() {
        process().ifPresent(process -> {
            LOG.info("A database server of an earlier start still runs; it is asked to stop");
            interrupt(process);
            process.onExit()
                    .completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
            if (process.isAlive()) {
                throw new IllegalStateException("The database server of an earlier start does not stop");
            }
        });
    }

    private Optional<ProcessHandle> process() {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            return ProcessHandle.of(pid).filter(this::servesThisCluster);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The number may have passed to another process since, after the machine was restarted for instance. */
    private boolean servesThisCluster(ProcessHandle process) {
        String command = process.info().commandLine().orElse("");
        return command.contains("postgres") && command.contains(" " + cluster);
    }

    /** PostgreSQL takes SIGINT for a fast shutdown; Java alone can only send SIGTERM, which would wait for sessions to end. */
    private static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .onExit()
                    .join();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
