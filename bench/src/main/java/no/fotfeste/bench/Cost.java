package no.fotfeste.bench;

import java.util.Arrays;

/**
 * What one request of a page costs, on average.
 *
 * @param applicationMillis processor time of the application
 * @param databaseMillis processor time of the database
 * @param medianMillis half were answered quicker
 * @param statements sent to the database
 * @param roundTrips how often the application waited for the database
 * @param commits transactions, also those that only read
 * @param syncs how often the disk was waited for
 */
record Cost(
        CostPage page,
        double applicationMillis,
        double databaseMillis,
        double medianMillis,
        double statements,
        double roundTrips,
        double commits,
        double syncs) {

    double millis() {
        return applicationMillis + databaseMillis;
    }

    static double medianMillis(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        double middle = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2.0;
        return middle / 1e6;
    }
}
