package no.fotfeste.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs the simulation in a process of its own and reads Gatling's statistics. */
final class GatlingRun {

    private final Path results;
    private final Path feed;
    private final int port;
    private final int seconds;
    private final Pace pace;

    GatlingRun(Path results, Path feed, int port, int seconds, Pace pace) {
        this.results = results;
        this.feed = feed;
        this.port = port;
        this.seconds = seconds;
        this.pace = pace;
    }

    void drive() throws IOException, InterruptedException {
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-Dfotfeste.bench.port=" + port,
                        "-Dfotfeste.bench.seconds=" + seconds,
                        "-Dfotfeste.bench.pause=" + pace.pauseMillis(),
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

    /** Gatling writes its figures into the table of its report: a row for each request, a numbered column for each figure. */
    List<Measured> measured() throws IOException {
        Path report;
        try (Stream<Path> files = Files.walk(results)) {
            report = files.filter(file -> file.endsWith("index.html"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("Gatling wrote no report"));
        }
        String table = Files.readString(report);
        return Arrays.stream(Scenario.values())
                .map(scenario -> measured(scenario, table))
                .toList();
    }

    private Measured measured(Scenario scenario, String table) {
        String row = table.substring(table.indexOf("class=\"ellipsed-name\">" + scenario.title() + "<"));
        return new Measured(
                scenario,
                pace,
                (long) figure(row, 2),
                (long) figure(row, 4),
                figure(row, 6),
                (long) figure(row, 8),
                (long) figure(row, 10),
                (long) figure(row, 11));
    }

    private static double figure(String row, int column) {
        Matcher cell = Pattern.compile("col-" + column + "\">([0-9.,-]+)<").matcher(row);
        if (!cell.find()) {
            throw new IllegalStateException("Gatling's report has no column " + column);
        }
        String text = cell.group(1).replace(",", "");
        return text.equals("-") ? 0 : Double.parseDouble(text);
    }
}
