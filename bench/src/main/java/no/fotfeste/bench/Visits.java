package no.fotfeste.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The people of a country as they ask for pages, one after the other. */
final class Visits {

    private final List<OpenCases.Row> cases;
    private final Map<String, Browser> workers = new HashMap<>();
    private final Browser coordinator;
    private final HttpClient client;
    private final URI address;

    private Visits(List<OpenCases.Row> cases, Browser coordinator, HttpClient client, URI address) {
        this.cases = cases;
        this.coordinator = coordinator;
        this.client = client;
        this.address = address;
    }

    /** Signs everybody in who is needed, so that no sign-in is measured with the pages. */
    static Visits of(Path feed, int port, int requests) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        URI address = URI.create("http://127.0.0.1:" + port);
        List<OpenCases.Row> cases = OpenCases.of(feed.resolve("cases.csv")).all();
        Map<String, String> passwords = accounts(feed.resolve("centres.csv"));
        Map.Entry<String, String> coordinating =
                accounts(feed.resolve("coordinators.csv")).entrySet().iterator().next();
        Browser coordinator = new Browser(client, address);
        coordinator.signIn(coordinating.getKey(), coordinating.getValue());
        // The last are for warming up, so that those measured have not been looked at just before.
        Visits visits = new Visits(cases, coordinator, client, address);
        for (OpenCases.Row each : cases.subList(0, Math.min(cases.size(), requests))) {
            visits.signIn(each.username(), passwords);
            // The first look of a day makes a case's plan anew, which is not what a look costs.
            visits.visit(CostPage.CASE_PAGE, each, 0);
        }
        visits.signIn(cases.getLast().username(), passwords);
        return visits;
    }

    private void signIn(String username, Map<String, String> passwords) throws IOException, InterruptedException {
        if (!workers.containsKey(username)) {
            Browser browser = new Browser(client, address);
            browser.signIn(username, passwords.getOrDefault(username, ""));
            workers.put(username, browser);
        }
    }

    /** How many cases there are to open; with fewer than requests, some are opened again soon. */
    int cases() {
        return cases.size();
    }

    void warmUp(int rounds) throws IOException, InterruptedException {
        OpenCases.Row last = cases.getLast();
        for (int i = 0; i < rounds; i++) {
            for (CostPage page : CostPage.values()) {
                visit(page, last, i);
            }
        }
    }

    void visit(CostPage page, int number) throws IOException, InterruptedException {
        OpenCases.Row row = switch (page) {
            case CASE_PAGE, SEARCH -> cases.get(number % cases.size());
            case CASE_PAGE_AGAIN, TODAY, HOUSE, SAVE, SIGN_IN, STYLE_SHEET -> cases.getFirst();
        };
        visit(page, row, number);
    }

    private void visit(CostPage page, OpenCases.Row row, int number) throws IOException, InterruptedException {
        Browser worker = workers.getOrDefault(row.username(), coordinator);
        switch (page) {
            case CASE_PAGE, CASE_PAGE_AGAIN -> worker.get("/cases/" + row.caseId());
            case TODAY -> coordinator.get("/today");
            case HOUSE -> worker.get("/house");
            case SEARCH -> worker.post("/cases/search", Map.of("q", row.word()));
            case SAVE ->
                worker.post(
                        "/cases/" + row.caseId() + "/journal/new",
                        Map.of(
                                "_once",
                                UUID.randomUUID().toString(),
                                "kind",
                                "NOTE",
                                "note",
                                "Snakket om bolig og skole, gang " + number + "."));
            case SIGN_IN -> new Browser(client, address).get("/sign-in");
            case STYLE_SHEET -> worker.get(worker.styleSheet());
        }
    }

    private static Map<String, String> accounts(Path file) throws IOException {
        Map<String, String> passwords = new LinkedHashMap<>();
        Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(row -> passwords.put(row[0], row[1]));
        return passwords;
    }
}
