package no.fotfeste.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The {@link SavingApplication} in a process of its own, so that it can be killed. */
record SavingProcess(@Nullable Process process, @Nullable BufferedReader console) {

    static final SavingProcess NONE = new SavingProcess(null, null);

    static SavingProcess on(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SavingApplication.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        return new SavingProcess(process, process.inputReader());
    }

    /** Waits for some more saves; returns the number of the last. */
    int waitForSaves(int count) throws IOException {
        int seen = 0;
        int last = 0;
        while (seen < count) {
            String line = nextLine();
            if (line == null) {
                throw new IllegalStateException("The saving process has ended");
            }
            if (isSave(line)) {
                seen++;
                last = Integer.parseInt(line);
            }
        }
        return last;
    }

    /** Reads to the end; returns the number of the last save that was told. */
    int lastSaveBeforeItEnds() throws IOException {
        int last = 0;
        for (String line = nextLine(); line != null; line = nextLine()) {
            last = isSave(line) ? Integer.parseInt(line) : last;
        }
        return last;
    }

    void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    private @Nullable String nextLine() throws IOException {
        return console == null ? null : console.readLine();
    }

    private static boolean isSave(String line) {
        return !line.isEmpty() && line.chars().allMatch(Character::isDigit);
    }
}
