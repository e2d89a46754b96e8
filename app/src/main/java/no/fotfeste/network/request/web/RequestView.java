package no.fotfeste.network.request.web;

import java.util.List;
import no.fotfeste.kernel.Secret;
import no.fotfeste.web.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A request in words.
 *
 * @param title what it is about
 * @param from who asks
 * @param to who is asked
 * @param wished by when, or null
 * @param pieces what was shared
 * @param readiness the readiness list of a hand-over, or empty
 * @param events what has happened, the latest first
 * @param handOver whether who accepts also coordinates from then on
 */
public record RequestView(
        String title,
        String from,
        String to,
        String question,
        @Nullable String wished,
        String state,
        Mark mark,
        List<Line> pieces,
        List<Ready> readiness,
        List<Happened> events,
        boolean handOver) {

    RequestView to(String other) {
        return new RequestView(title, from, other, question, wished, state, mark, pieces, readiness, events, handOver);
    }

    /** A label and what stands behind it. */
    public record Line(String label, String text) {

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }

    /** One line of the readiness list. */
    public record Ready(String label, String state, Mark mark, String text) {

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }

    /** Something that happened. */
    public record Happened(String what, String detail, String when, Mark mark) {

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
