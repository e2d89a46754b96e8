package no.fotfeste.documents.intake;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import no.fotfeste.documents.intake.IntakeResult.Clean;
import no.fotfeste.documents.intake.IntakeResult.Reason;
import no.fotfeste.documents.intake.IntakeResult.Refused;

/**
 * Opens one file in a process of its own. It gets the file and nothing else: no key, no database, no setting. Whatever the file does to
 * the libraries that read it ends with the process.
 *
 * @param largest how many bytes may come of it
 * @param work how long it may work, by the time of a processor
 */
record CleaningProcess(long largest, Duration work) {

    private static final Duration WORK = Duration.ofSeconds(10);

    /** A process that does not even get to work. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** Enough for the largest picture that is kept, twice, with the file itself. */
    private static final String MEMORY = "-Xmx192m";

    private static final int AROUND_THE_FILE = 256;

    CleaningProcess(long largest) {
        this(largest, WORK);
    }

    IntakeResult clean(InputStream content) {
        try {
            return result(answer(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] answer(InputStream content) throws IOException {
        Process process = begin();
        Executor later = CompletableFuture.delayedExecutor(LONGEST.toSeconds(), TimeUnit.SECONDS);
        CompletableFuture<Void> watch = CompletableFuture.runAsync(process::destroyForcibly, later);
        try (OutputStream in = process.getOutputStream()) {
            Thread.ofVirtual().start(() -> give(content, in));
            return process.getInputStream().readNBytes(Math.toIntExact(largest) + AROUND_THE_FILE);
        } finally {
            watch.cancel(false);
            process.destroyForcibly();
        }
    }

    private Process begin() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Xshare:auto",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Cleaning.class.getName(),
                        Long.toString(largest),
                        Long.toString(work.toSeconds()))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return builder.start();
    }

    private static void give(InputStream content, OutputStream in) {
        try (in) {
            content.transferTo(in);
        } catch (IOException ended) {
            // It has ended before it had read everything; what became of it, it has said or not.
        }
    }

    /** Where memory runs out, the machine itself says something, and that is no answer. */
    private static IntakeResult result(byte[] answer) throws IOException {
        try (DataInputStream data = new DataInputStream(new ByteArrayInputStream(answer))) {
            return data.readBoolean()
                    ? new Clean(FileFormat.valueOf(data.readUTF()), data.readAllBytes())
                    : new Refused(Reason.valueOf(data.readUTF()));
        } catch (EOFException | UTFDataFormatException | IllegalArgumentException noAnswer) {
            return new Refused(Reason.TOO_MUCH_WORK);
        }
    }
}
