package no.fotfeste.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.fotfeste.bench.RunningApplication.Start;

/**
 * Starts the packaged application on a loaded country, works in it and writes what was measured: with eight at once, driven by
 * Gatling, or what one request costs.
 *
 * <p>Arguments: {@code --root DIR} (the checkout), {@code --data DIR} (a folder filled by {@code generate}), {@code --json FILE},
 * {@code --seconds N} for each scenario, {@code --port N}, {@code --cost true} with {@code --requests N} for the cost of one
 * request, {@code --application DIR} for what another checkout has built.
 */
final class Bench {

    private static final int WARM_UP_SECONDS = 60;

    private Bench() {}

    static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Map<String, String> options = options(arguments);
        Path root = Path.of(options.getOrDefault("root", ".")).toAbsolutePath().normalize();
        Path data =
                Path.of(options.getOrDefault("data", "bench/target/country")).toAbsolutePath();
        int port = Integer.parseInt(options.getOrDefault("port", "8097"));
        String other = options.get("application");
        Start start = new Start(root, data, port, other == null ? null : Path.of(other));
        String json = options.containsKey("cost")
                ? cost(start, Integer.parseInt(options.getOrDefault("requests", "500")))
                : atWork(start, Integer.parseInt(options.getOrDefault("seconds", "30")));
        System.out.println(json);
        if (options.containsKey("json")) {
            Files.writeString(Path.of(options.get("json")), json);
        }
    }

    private static String cost(Start start, int requests) throws IOException, InterruptedException, SQLException {
        CostBench bench = new CostBench(start, requests);
        List<Cost> costs = bench.measure();
        Path built = start.application() == null ? start.root() : start.application();
        return new CostReport(Report.commit(built), requests, bench.cases(), costs).json();
    }

    private static String atWork(Start start, int seconds) throws IOException, InterruptedException {
        try (RunningApplication application = RunningApplication.start(start)) {
            Path feed = start.data().resolve("bench");
            measured(feed, start.port(), WARM_UP_SECONDS, Pace.WITHOUT_PAUSE);
            List<Measured> measured = new ArrayList<>(measured(feed, start.port(), seconds, Pace.WITHOUT_PAUSE));
            measured.addAll(measured(feed, start.port(), seconds, Pace.HALF_A_SECOND_BETWEEN));
            Path built = start.application() == null ? start.root() : start.application();
            return new Report(built, application, measured).json();
        }
    }

    private static List<Measured> measured(Path feed, int port, int seconds, Pace pace)
            throws IOException, InterruptedException {
        GatlingRun run = new GatlingRun(Files.createTempDirectory("fotfeste-bench"), feed, port, seconds, pace);
        run.drive();
        return run.measured();
    }

    private static Map<String, String> options(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        return words.stream()
                .filter(word -> word.startsWith("--") && words.indexOf(word) + 1 < words.size())
                .collect(Collectors.toMap(word -> word.substring(2), word -> words.get(words.indexOf(word) + 1)));
    }
}
