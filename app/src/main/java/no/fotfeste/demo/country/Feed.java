package no.fotfeste.demo.country;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fotfeste.access.Viewer;
import no.fotfeste.demo.country.CountryPlaces.Centre;

/** What was made, counted, and what a benchmark needs to know of it: who can sign in, which cases there are, what to search for. */
final class Feed {

    private static final int CASES_OF_A_COORDINATOR = 60;

    private final List<String> cases = new ArrayList<>();
    private final Map<String, Integer> coordinated = new HashMap<>();
    private int people;
    private int measures;
    private int visits;

    /** Whether this centre's coordinator has room for one more, and if so counts it. */
    boolean coordinatorWants(Centre centre) {
        return coordinated.merge(centre.coordinator().displayName(), 1, Integer::sum) <= CASES_OF_A_COORDINATOR;
    }

    void person(Centre centre, Object id, String first, boolean open) {
        people++;
        if (open) {
            cases.add(username(centre.worker().displayName()) + "," + id + "," + first);
        }
    }

    void measures(int count) {
        measures += count;
    }

    void visit() {
        visits++;
    }

    int people() {
        return people;
    }

    String counted() {
        return "%d cases, %d measures, %d visits and talks".formatted(people, measures, visits);
    }

    void write(Path folder, List<Centre> centres) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("cases.csv"), "username,case,word\n" + String.join("\n", cases) + "\n");
            accounts(folder.resolve("centres.csv"), centres.stream().map(Centre::worker));
            accounts(folder.resolve("coordinators.csv"), centres.stream().map(Centre::coordinator));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void accounts(Path file, Stream<Viewer> viewers) throws IOException {
        String rows = viewers.map(viewer -> username(viewer.displayName()) + "," + CountryPlaces.PASSWORD + "\n")
                .collect(Collectors.joining());
        Files.writeString(file, "username,password\n" + rows);
    }

    private static String username(String displayName) {
        return displayName.substring(displayName.lastIndexOf(' ') + 1);
    }
}
