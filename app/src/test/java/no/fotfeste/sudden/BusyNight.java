package no.fotfeste.sudden;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Several people at a centre who save without pause, each in a window of their own, until the application falls silent. */
final class BusyNight {

    private static final int WINDOWS = 6;
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Queue<Saved> saved = new ConcurrentLinkedQueue<>();
    private final List<Thread> people = new ArrayList<>();

    /** A note that the application has said is kept. */
    record Saved(String username, String caseId, String note) {}

    private BusyNight() {}

    /**
     * Lets them begin.
     *
     * @param night stands in every note, so that the notes of different nights are told apart
     */
    static BusyNight at(URI house, String night) throws IOException, InterruptedException {
        BusyNight busy = new BusyNight();
        for (int i = 0; i < WINDOWS; i++) {
            String username = i % 2 == 0 ? "ane" : "bodil";
            Window window = Window.signedIn(house, username);
            List<String> cases = window.cases();
            String caseId = cases.get(i % cases.size());
            String first = night + "-" + i + "-";
            Turn turn = i % 3 == 2
                    ? number -> receives(window)
                    : number -> busy.writes(window, new Saved(username, caseId, first + number + "."));
            busy.people.add(Thread.ofVirtual().start(() -> saveUntilSilence(window, turn)));
        }
        return busy;
    }

    /** Waits until so many notes are kept. */
    void waitForNotes(int count) {
        await().atMost(LONG).pollInterval(Duration.ofMillis(10)).until(() -> saved.size() >= count);
    }

    /** Waits until nobody saves any more; returns what was kept. */
    List<Saved> lastWord() throws InterruptedException {
        for (Thread each : people) {
            each.join(LONG);
        }
        return List.copyOf(saved);
    }

    /** One save; tells whether it is kept. */
    @FunctionalInterface
    private interface Turn {

        boolean take(int number) throws IOException, InterruptedException;
    }

    private static void saveUntilSilence(Window window, Turn turn) {
        try (window) {
            int number = 1;
            while (turn.take(number)) {
                number++;
            }
        } catch (IOException | InterruptedException silence) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean writes(Window window, Saved note) throws IOException, InterruptedException {
        String led =
                window.post("/cases/" + note.caseId() + "/journal/new", Map.of("kind", "NOTE", "note", note.note()));
        return led.endsWith("/journal") && saved.add(note);
    }

    private static boolean receives(Window window) throws IOException, InterruptedException {
        String first = window.redirectOf("/reception/new");
        String draft = first.isEmpty() ? "" : first.substring(0, first.lastIndexOf('/'));
        return !draft.isEmpty()
                && window.post(draft + "/1", CALL).endsWith("/2")
                && window.post(draft + "/2", FAMILY).endsWith("/3")
                && window.post(draft + "/3", Map.of("outcome", "STAY", "room", "NONE"))
                        .startsWith("/cases/");
    }

    private static final Map<String, String> CALL = Map.of(
            "channel", "TELEPHONE",
            "route", "OWN_INITIATIVE",
            "called", "Linn",
            "identity", "ANONYMOUS",
            "danger", "NO",
            "contactKind", "NONE");

    private static final Map<String, String> FAMILY = Map.of(
            "language", "ar",
            "interpreter", "NEEDED",
            "child1Name", "Ola",
            "child1Born", "2017",
            "child2Name", "Kari",
            "child2Born", "2020");
}
