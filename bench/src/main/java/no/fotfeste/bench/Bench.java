package no.fotfeste.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Starts the packaged application on a loaded country, drives it with Gatling and writes what was measured.
 *
 * <p>Arguments: {@code --root DIR} (the checkout), {@code --data DIR} (a folder filled by {@code generate}), {@code --json FILE},
 * {@code --seconds N} for each scenario, {@code --port N}.
 */
final class Bench {

    private static final int WARM_UP_SECONDS = 60;

    private Bench() {}

    static void main(String[] arguments) throws IOException, InterruptedException {
        Map<String, String> options = options(arguments);
        Path root = Path.of(options.getOrDefault("root", ".")).toAbsolutePath().normalize();
        Path data =
                Path.of(options.getOrDefault("data", "bench/target/country")).toAbsolutePath();
        int port = Integer.parseInt(options.getOrDefault("port", "8097"));
        int seconds = Integer.parseInt(options.getOrDefault("seconds", "30"));
        try (RunningApplication application = RunningApplication.start(root, data, port)) {
            Path feed = data.resolve("bench");
            measured(feed, port, WARM_UP_SECONDS, Pace.WITHOUT_PAUSE);
            List<Measured> measured = new ArrayList<>(measured(feed, port, seconds, Pace.WITHOUT_PAUSE));
            measured.addAll(measured(feed, port, seconds, Pace.HALF_A_SECOND_BETWEEN));
            String json = new Report(root, application, measured).json();
            System.out.println(json);
            if (options.containsKey("json")) {
                Files.writeString(Path.of(options.get("json")), json);
            }
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
