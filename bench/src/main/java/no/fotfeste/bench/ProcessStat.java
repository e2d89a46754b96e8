package no.fotfeste.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the kernel tells of one process, in its ticks.
 *
 * @param pid which process
 * @param parent who started it
 * @param own user and system time of the process itself
 * @param ofEnded the same of its children that have ended and were waited for
 */
record ProcessStat(long pid, long parent, long own, long ofEnded) {

    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int USER_OF_ENDED = 13;
    private static final int SYSTEM_OF_ENDED = 14;

    /** Reads a line of {@code /proc/PID/stat}. The name in brackets may hold blanks and brackets itself. */
    static ProcessStat of(String line) {
        int name = line.indexOf('(');
        int end = line.lastIndexOf(')');
        if (name < 0 || end < name) {
            throw new IllegalArgumentException("No process is told of in: " + line);
        }
        String[] rest = line.substring(end + 1).strip().split(" ", -1);
        return new ProcessStat(
                Long.parseLong(line.substring(0, name).strip()),
                Long.parseLong(rest[PARENT]),
                Long.parseLong(rest[USER]) + Long.parseLong(rest[SYSTEM]),
                Long.parseLong(rest[USER_OF_ENDED]) + Long.parseLong(rest[SYSTEM_OF_ENDED]));
    }

    /** A process as it is now; null when it has ended. */
    static @Nullable ProcessStat read(long pid) {
        try {
            return of(Files.readString(Path.of("/proc", Long.toString(pid), "stat")));
        } catch (IOException ended) {
            return null;
        }
    }
}
