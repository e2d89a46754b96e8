package no.fotfeste.network;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How many receipt codes may be tried from one address in a quarter of an hour, on this node. */
@Component
public class ReceiptLimit {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private final Map<String, Attempts> byAddress = new ConcurrentHashMap<>();
    private final int most;
    private final Clock clock;

    ReceiptLimit(NetworkSettings settings, Clock clock) {
        this.most = settings.receiptAttempts();
        this.clock = clock;
    }

    private record Attempts(Instant since, int count) {

        /** A clock that was set back must not keep anyone waiting until it has caught up. */
        private boolean countsAt(Instant now) {
            return !now.isBefore(since) && now.isBefore(since.plus(WINDOW));
        }
    }

    /** Counts an attempt, and tells whether it may be made. */
    public boolean admits(String address) {
        Instant now = clock.instant();
        if (byAddress.size() > REMEMBERED) {
            byAddress.values().removeIf(attempts -> !attempts.countsAt(now));
        }
        Attempts counted = byAddress.merge(
                address,
                new Attempts(now, 1),
                (before, first) -> before.countsAt(now) ? new Attempts(before.since, before.count + 1) : first);
        return counted.count <= most;
    }
}
