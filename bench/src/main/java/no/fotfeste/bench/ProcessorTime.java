package no.fotfeste.bench;

import java.util.List;
import java.util.Objects;

/**
 * Processor time used until a moment, user and system together, in the kernel's ticks.
 *
 * @param application of the Java process
 * @param database of all processes of the PostgreSQL cluster, also those that have ended
 */
record ProcessorTime(long application, long database) {

    /** The kernel tells times in hundredths of a second on every machine, whatever it counts with itself. */
    private static final double MILLIS_OF_TICK = 10;

    static ProcessorTime now(long application, long postmaster) {
        ProcessStat java = running(application);
        ProcessStat server = running(postmaster);
        while (true) {
            List<ProcessStat> living = ProcessHandle.of(postmaster).stream()
                    .flatMap(ProcessHandle::children)
                    .map(child -> ProcessStat.read(child.pid()))
                    .filter(Objects::nonNull)
                    .toList();
            ProcessStat after = running(postmaster);
            // A backend that ended in between would be counted twice or not at all.
            if (after.ofEnded() == server.ofEnded()) {
                return new ProcessorTime(java.own(), ofCluster(after, living));
            }
            server = after;
        }
    }

    /** What the postmaster, its living children and those that have ended have used. */
    static long ofCluster(ProcessStat postmaster, List<ProcessStat> living) {
        return postmaster.own()
                + postmaster.ofEnded()
                + living.stream()
                        .mapToLong(child -> child.own() + child.ofEnded())
                        .sum();
    }

    ProcessorTime since(ProcessorTime before) {
        return new ProcessorTime(application - before.application, database - before.database);
    }

    double applicationMillis(int requests) {
        return application * MILLIS_OF_TICK / requests;
    }

    double databaseMillis(int requests) {
        return database * MILLIS_OF_TICK / requests;
    }

    private static ProcessStat running(long pid) {
        ProcessStat stat = ProcessStat.read(pid);
        if (stat == null) {
            throw new IllegalStateException("Process " + pid + " has ended; nothing can be measured");
        }
        return stat;
    }
}
