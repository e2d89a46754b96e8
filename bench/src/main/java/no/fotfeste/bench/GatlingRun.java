package no.fotfeste.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Runs the simulation in a process of its own and reads Gatling's statistics. */
final class GatlingRun {

    private final Path results;
    private final Path feed;
    private final int port;
    private final int seconds;

    GatlingRun(Path results, Path feed, int port, int seconds) {
        this.results = results;
        this.feed = feed;
        this.port = port;
        this.seconds = seconds;
    }

    void drive() throws IOException, InterruptedException {
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-Dfotfeste.bench.port=" + port,
                        "-Dfotfeste.bench.seconds=" + seconds,
                        "-Dfotfeste.bench.feed=" + feed,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.gatling.app.Gatling",
                        "--simulation",
                        CaseWork.class.getName(),
                        "--results-folder",
                        results.toString())
                .redirectOutput(results.resolve("gatling.log").toFile())
                .redirectErrorStream(true)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("Gatling stopped with " + exit + ", see " + results.resolve("gatling.log"));
        }
    }

    List<Measured> measured() throws IOException {
        Path statistics;
        try (Stream<Path> files = Files.walk(results)) {
            statistics = files.filter(file -> file.endsWith("js/stats.json"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("Gatling wrote no statistics"));
        }
        JsonNode contents = new ObjectMapper().readTree(statistics.toFile()).path("contents");
        List<JsonNode> requests = StreamSupport.stream(contents.spliterator(), false)
                .map(node -> node.path("stats"))
                .toList();
        return Arrays.stream(Scenario.values())
                .flatMap(scenario -> requests.stream()
                        .filter(stats -> stats.path("name").asText().equals(scenario.title()))
                        .map(stats -> measured(scenario, stats)))
                .toList();
    }

    private static Measured measured(Scenario scenario, JsonNode stats) {
        return new Measured(
                scenario,
                stats.path("numberOfRequests").path("total").asLong(),
                stats.path("numberOfRequests").path("ko").asLong(),
                stats.path("meanNumberOfRequestsPerSecond").path("total").asDouble(),
                stats.path("percentiles1").path("total").asLong(),
                stats.path("percentiles3").path("total").asLong(),
                stats.path("percentiles4").path("total").asLong());
    }
}
