package no.fotfeste.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What was measured, with the budget beside each figure, and the machine in general words. */
record Report(Path root, RunningApplication application, List<Measured> measured) {

    private static final double START_BUDGET_SECONDS = 6;
    private static final int RESIDENT_BUDGET_MEGABYTES = 450;
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    String json() throws IOException {
        ObjectNode report = JSON.createObjectNode();
        report.put("commit", commit(root));
        report.put("machine", machine());
        report.put("startSeconds", application.start().toMillis() / 1000.0);
        report.put("startBudgetSeconds", START_BUDGET_SECONDS);
        report.put("residentMb", application.residentMegabytes());
        report.put("residentBudgetMb", RESIDENT_BUDGET_MEGABYTES);
        ArrayNode scenarios = report.putArray("scenarios");
        measured.forEach(each -> add(scenarios.addObject(), each));
        return JSON.writeValueAsString(report) + "\n";
    }

    private static void add(ObjectNode scenario, Measured measured) {
        scenario.put("name", measured.name())
                .put("requests", measured.requests())
                .put("errors", measured.errors())
                .put("rps", Math.round(measured.perSecond() * 10) / 10.0)
                .put("p50Ms", measured.p50())
                .put("p95Ms", measured.p95())
                .put("p99Ms", measured.p99())
                .put("budgetMs", measured.scenario().budgetMillis());
    }

    /** Of the checkout that a folder lies in; empty when it lies in none. */
    static String commit(Path folder) throws IOException {
        Process git = new ProcessBuilder("git", "-C", folder.toString(), "rev-parse", "--short", "HEAD").start();
        return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    static String machine() {
        long bytes = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize();
        return "%d cores, %d GB, %s; server, database and load on the same cores"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Math.round(bytes / 1e9),
                        System.getProperty("os.name"));
    }
}
