package no.fotfeste.bench;

import io.gatling.javaapi.core.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** The open cases of each centre, and a word that finds each of them. */
final class OpenCases {

    private final Map<String, List<Row>> byUsername;

    /** An open case, who may open it, and a word that finds it. */
    record Row(String username, String caseId, String word) {}

    private OpenCases(Map<String, List<Row>> byUsername) {
        this.byUsername = byUsername;
    }

    static OpenCases of(Path file) {
        try {
            return new OpenCases(Files.readAllLines(file).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(row -> new Row(row[0], row[1], row[2]))
                    .collect(Collectors.groupingBy(Row::username, TreeMap::new, Collectors.toList())));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** All of them, one of each centre in turn. */
    List<Row> all() {
        List<Row> all = new ArrayList<>();
        int most = byUsername.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < most; i++) {
            for (List<Row> rows : byUsername.values()) {
                if (i < rows.size()) {
                    all.add(rows.get(i));
                }
            }
        }
        return all;
    }

    /** The session with one of the cases that its user may open. */
    Session choose(Session session) {
        List<Row> rows = byUsername.getOrDefault(session.getString("username"), List.of());
        Row row = rows.get(ThreadLocalRandom.current().nextInt(rows.size()));
        return session.set("case", row.caseId()).set("word", row.word());
    }
}
