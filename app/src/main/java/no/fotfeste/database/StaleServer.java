package no.fotfeste.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that outlived an application that was killed: it still holds the cluster and must let go before a new start.
 *
 * <p>Its processes are known by the programs they run, which lie in the data folder itself, and not by a number in a file:
 * numbers pass to other processes. It is asked only by who holds the {@link DataFolderLock}.
 */
final class StaleServer {

    private static final Logger LOG = LoggerFactory.getLogger(StaleServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final Path programs;
    private final Path pidFile;

    StaleServer(Path programs, Path cluster) {
        this.programs = programs;
        this.pidFile = cluster.resolve("postmaster.pid");
    }

    /**
     * Asks it to shut down fast and waits: open transactions are rolled back, committed ones stay. A server that was killed
     * itself leaves a file that would keep the next one out for as long as its dead process is not cleared away.
     */
    void stop() throws IOException {
        if (!processes().isEmpty()) {
            LOG.info("A database server of an earlier start still runs; it is asked to stop");
            processes().stream().filter(this::isFirstOfAll).forEach(StaleServer::interrupt);
            waitUntilAllHaveEnded();
        }
        Files.deleteIfExists(pidFile);
    }

    /** Ends all of it at once: only for a cluster that nobody has stored anything in. */
    void kill() {
        processes().forEach(ProcessHandle::destroyForcibly);
        waitUntilAllHaveEnded();
    }

    private void waitUntilAllHaveEnded() {
        long began = System.nanoTime();
        while (!processes().isEmpty()) {
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new IllegalStateException("The database server of an earlier start does not stop");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .map(Path::of)
                        .filter(command -> command.startsWith(programs))
                        .isPresent())
                .toList();
    }

    private boolean isFirstOfAll(ProcessHandle process) {
        try {
            return Files.exists(pidFile)
                    && Files.readString(pidFile).lines().findFirst().equals(Optional.of(Long.toString(process.pid())));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
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
