package no.fotfeste.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a request costs, measured one request at a time on two starts: the first measures processor time and nothing else, the
 * second counts what is sent to the database, because counting statements costs a little itself.
 */
final class CostBench {

    /** What a page sets going beside its answer shall be counted with it. */
    private static final Duration SETTLED = Duration.ofSeconds(1);
    /** Backends of PostgreSQL that are idle tell their figures after ten seconds at the latest. */
    private static final Duration TOLD = Duration.ofSeconds(11);

    /** After a start everybody is compared with everybody, and the JVM still learns what runs: that is no page's cost. */
    private static final Duration AT_REST = Duration.ofSeconds(3);

    private static final Duration LONGEST_UNREST = Duration.ofMinutes(10);
    private static final double REST_MILLIS_A_SECOND = 30;

    private static final int MOST_COUNTED = 50;

    private final RunningApplication.Start start;
    private final int requests;
    private final Map<CostPage, Spent> spent = new EnumMap<>(CostPage.class);
    private final Map<CostPage, Sent> sent = new EnumMap<>(CostPage.class);
    private int cases;

    CostBench(RunningApplication.Start start, int requests) {
        this.start = start;
        this.requests = requests;
    }

    private record Spent(ProcessorTime time, double medianMillis) {}

    private record Sent(Cluster.Counted counted, long roundTrips) {}

    List<Cost> measure() throws IOException, InterruptedException, SQLException {
        try (RunningApplication application = RunningApplication.start(start)) {
            Visits visits = visits(requests);
            Cluster cluster = Cluster.of(start.data());
            cases = visits.cases();
            waitUntilAtRest(application.java(), cluster.postmaster());
            for (CostPage page : CostPage.values()) {
                spent.put(page, spent(visits, page, application.java(), cluster.postmaster()));
            }
        }
        count();
        return costs();
    }

    /** How many cases there were to open. */
    int cases() {
        return cases;
    }

    private Visits visits(int warmUp) throws IOException, InterruptedException {
        Visits visits = Visits.of(start.data().resolve("bench"), start.port(), requests);
        visits.warmUp(warmUp);
        return visits;
    }

    private static void waitUntilAtRest(long java, long postmaster) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_UNREST.toNanos();
        double worked = Double.MAX_VALUE;
        while (worked > REST_MILLIS_A_SECOND * AT_REST.toSeconds()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The application works without a pause; nothing can be measured");
            }
            ProcessorTime before = ProcessorTime.now(java, postmaster);
            Thread.sleep(AT_REST);
            ProcessorTime since = ProcessorTime.now(java, postmaster).since(before);
            worked = since.applicationMillis(1) + since.databaseMillis(1);
        }
    }

    private Spent spent(Visits visits, CostPage page, long java, long postmaster)
            throws IOException, InterruptedException {
        long[] taken = new long[requests];
        Thread.sleep(SETTLED);
        ProcessorTime before = ProcessorTime.now(java, postmaster);
        for (int i = 0; i < requests; i++) {
            long begin = System.nanoTime();
            visits.visit(page, i);
            taken[i] = System.nanoTime() - begin;
        }
        Thread.sleep(SETTLED);
        return new Spent(ProcessorTime.now(java, postmaster).since(before), Cost.medianMillis(taken));
    }

    /** The server's own settings are put back afterwards, whatever happens. */
    private void count() throws IOException, InterruptedException, SQLException {
        Path settings = start.data().resolve("postgres/postgresql.auto.conf");
        String kept = Files.readString(settings);
        Cluster.countStatements(settings);
        try (RunningApplication application = RunningApplication.start(start)) {
            Cluster cluster = Cluster.of(start.data());
            cluster.execute("create extension if not exists pg_stat_statements");
            Visits visits = visits(1);
            for (CostPage page : CostPage.values()) {
                sent.put(page, sent(visits, page, cluster));
            }
            cluster.execute("drop extension pg_stat_statements");
        } finally {
            Files.writeString(settings, kept);
        }
    }

    private Sent sent(Visits visits, CostPage page, Cluster cluster)
            throws IOException, InterruptedException, SQLException {
        Thread.sleep(TOLD);
        Cluster.Counted before = cluster.counted();
        RoundTrips tripsBefore = RoundTrips.now(cluster.port());
        for (int i = 0; i < counted(); i++) {
            visits.visit(page, i);
        }
        RoundTrips trips = RoundTrips.now(cluster.port());
        Thread.sleep(TOLD);
        return new Sent(cluster.counted().since(before), trips.since(tripsBefore));
    }

    private int counted() {
        return Math.min(requests, MOST_COUNTED);
    }

    private List<Cost> costs() {
        List<Cost> costs = new ArrayList<>();
        spent.forEach((page, time) -> {
            Sent counts = sent.getOrDefault(page, new Sent(new Cluster.Counted(0, 0, 0), 0));
            costs.add(new Cost(
                    page,
                    time.time().applicationMillis(requests),
                    time.time().databaseMillis(requests),
                    time.medianMillis(),
                    each(counts.counted().statements()),
                    each(counts.roundTrips()),
                    each(counts.counted().commits()),
                    each(counts.counted().syncs())));
        });
        return costs;
    }

    private double each(long all) {
        return (double) all / counted();
    }
}
