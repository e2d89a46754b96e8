package no.fotfeste.sudden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Somebody at a centre who looks at I dag and at a case, notes something, and has begun on a note that is not finished. */
final class Worker implements AutoCloseable {

    private static final Pattern DRAFT = Pattern.compile("data-draft=\"(/drafts/[^\"]+)\"");

    private final Window window;
    private final String caseId;
    private final List<String> written = new ArrayList<>();
    private final List<Duration> took = new ArrayList<>();
    private int rounds;

    private Worker(Window window, String caseId) {
        this.window = window;
        this.caseId = caseId;
    }

    static Worker at(URI house) throws IOException, InterruptedException {
        Window window = Window.signedIn(house, "ane");
        return new Worker(window, window.cases().getFirst());
    }

    int rounds() {
        return rounds;
    }

    void works() throws IOException, InterruptedException {
        timed(() -> assertThat(window.status("/today")).isEqualTo(200));
        timed(() -> assertThat(window.status("/cases/" + caseId)).isEqualTo(200));
        String note = "Notat " + UUID.randomUUID();
        timed(() -> assertThat(window.post(form(), Map.of("kind", "NOTE", "note", note)))
                .isNotEmpty());
        written.add(note);
        String begun = "Påbegynt " + UUID.randomUUID();
        String draft = draft();
        timed(() -> assertThat(window.answerTo(draft, Map.of("note", begun))).isEqualTo(200));
        timed(() -> assertThat(window.text(form())).contains(begun));
        rounds++;
    }

    List<String> whatWasWritten() {
        return written;
    }

    List<String> whatWasKept() throws IOException, InterruptedException {
        String journal = window.journal(caseId);
        return written.stream().filter(journal::contains).toList();
    }

    Duration longest() {
        return took.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    private String form() {
        return "/cases/" + caseId + "/journal/new";
    }

    private String draft() throws IOException, InterruptedException {
        return DRAFT.matcher(window.text(form()))
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private void timed(Step step) throws IOException, InterruptedException {
        long began = System.nanoTime();
        step.take();
        took.add(Duration.ofNanos(System.nanoTime() - began));
    }

    /** One page that is asked for. */
    @FunctionalInterface
    private interface Step {
        void take() throws IOException, InterruptedException;
    }

    @Override
    public void close() {
        window.close();
    }
}
