package no.fotfeste.bench;

import io.gatling.javaapi.core.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** The open cases of each centre, and a word that finds each of them. */
final class OpenCases {

    private final Map<String, List<Row>> byUsername;

    private record Row(String username, String caseId, String word) {}

    private OpenCases(Map<String, List<Row>> byUsername) {
        this.byUsername = byUsername;
    }

    static OpenCases of(Path file) {
        try {
            return new OpenCases(Files.readAllLines(file).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(row -> new Row(row[0], row[1], row[2]))
                    .collect(Collectors.groupingBy(Row::username)));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The session with one of the cases that its user may open. */
    Session choose(Session session) {
        List<Row> rows = byUsername.getOrDefault(session.getString("username"), List.of());
        Row row = rows.get(ThreadLocalRandom.current().nextInt(rows.size()));
        return session.set("case", row.caseId()).set("word", row.word());
    }
}
