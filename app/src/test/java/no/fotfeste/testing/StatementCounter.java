package no.fotfeste.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells which statements a piece of work made to the database, so that a test can hold a page to a bound.
 *
 * <pre>{@code
 * assertThat(StatementCounter.during(() -> visits.as(worker).get("/cases/" + id))).hasSizeLessThan(20);
 * }</pre>
 *
 * <p>Counts what the calling thread makes: timers and events on other threads do not disturb it. A page asked for through
 * {@link Visits} runs on that thread. A connection that is made past the pool counts too.
 */
public final class StatementCounter {

    private static final ThreadLocal<List<String>> MADE = new ThreadLocal<>();

    private StatementCounter() {}

    /** The statements that the work made on this thread, as written, in order. Reading a batch counts as one. */
    public static List<String> during(Runnable work) {
        List<String> made = new ArrayList<>();
        MADE.set(made);
        try {
            work.run();
        } finally {
            MADE.remove();
        }
        return List.copyOf(made);
    }

    static void note(String statement) {
        List<String> made = MADE.get();
        if (made != null) {
            made.add(statement);
        }
    }
}
