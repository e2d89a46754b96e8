package no.fotfeste.network.request;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * How many wrong receipt codes may be tried in a quarter of an hour by one who tries, on this node: an account where somebody is
 * signed in, and otherwise a network address. A right code uses up nothing, so that a whole office behind one address can confirm
 * all it gets.
 */
@Component
public class ReceiptLimit {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private final Map<String, Attempts> byAddress = new ConcurrentHashMap<>();
    private final int most;
    private final Clock clock;

    ReceiptLimit(RequestSettings settings, Clock clock) {
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
            byAddress.keySet().stream()
                    .limit(Math.max(0, byAddress.size() - REMEMBERED))
                    .forEach(byAddress::remove);
        }
        Attempts counted = byAddress.merge(
                address,
                new Attempts(now, 1),
                (before, first) -> before.countsAt(now) ? new Attempts(before.since, before.count + 1) : first);
        return counted.count <= most;
    }

    /** Takes the last attempt back: it was right. */
    public void right(String address) {
        byAddress.computeIfPresent(
                address, (key, attempts) -> new Attempts(attempts.since, Math.max(0, attempts.count - 1)));
    }

    int remembered() {
        return byAddress.size();
    }
}
