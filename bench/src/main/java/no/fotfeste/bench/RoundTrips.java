package no.fotfeste.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often the database has been sent something, by connection. The driver sends everything up to where it waits for an answer in
 * one go, and the kernel counts each as a segment with data; only what is larger than 64 KB is counted more than once.
 */
record RoundTrips(Map<String, Long> byConnection) {

    private static final Pattern CONNECTION =
            Pattern.compile("^\\S+\\s+\\S+\\s+\\S+\\s+(\\S+)\\s.*\\bdata_segs_in:(\\d+)", Pattern.MULTILINE);

    RoundTrips {
        byConnection = Map.copyOf(byConnection);
    }

    static RoundTrips now(int port) throws IOException {
        Process ss = new ProcessBuilder("ss", "-tinHO", "state", "established", "sport = :" + port).start();
        return of(new String(ss.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    /** Reads what {@code ss} says of the server's side. A connection over which nothing came yet has no count. */
    static RoundTrips of(String said) {
        Map<String, Long> trips = new HashMap<>();
        Matcher connection = CONNECTION.matcher(said);
        while (connection.find()) {
            trips.put(connection.group(1), Long.valueOf(connection.group(2)));
        }
        return new RoundTrips(trips);
    }

    long since(RoundTrips before) {
        return byConnection.entrySet().stream()
                .mapToLong(each -> each.getValue() - before.byConnection.getOrDefault(each.getKey(), 0L))
                .sum();
    }
}
