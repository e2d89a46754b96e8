package no.fotfeste.access.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import no.fotfeste.kernel.Sha256;
import org.springframework.stereotype.Component;

/**
 * How often something may be tried, for each name that is tried: at first freely, then after a wait that doubles.
 *
 * <p>Nothing is counted by network address: a whole shelter stands behind one. Names that nobody has are counted like others, so
 * that waiting tells nothing. The counts are kept on this node, a bounded number of them, by hash.
 */
@Component
public class SignInLimit {

    /** How many wrong tries there are before anybody waits. */
    public static final int FREE = 5;

    /** How many names are remembered. */
    static final int REMEMBERED = 10_000;

    /** The longest anybody waits. */
    static final Duration LONGEST = Duration.ofMinutes(15);

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration FORGOTTEN = Duration.ofHours(2);
    private static final int MOST_DOUBLINGS = 20;

    private final Map<String, Tries> tries = new LinkedHashMap<>(16, 0.75f, true);
    private final Clock clock;

    SignInLimit(Clock clock) {
        this.clock = clock;
    }

    private record Tries(int count, Instant last) {

        /** A clock that was set back must not keep anyone waiting until it has caught up. */
        private boolean waitsAt(Instant now) {
            return !now.isBefore(last) && now.isBefore(last.plus(delay()));
        }

        private Duration delay() {
            if (count < FREE) {
                return Duration.ZERO;
            }
            Duration doubled = FIRST.multipliedBy(1L << Math.min(count - FREE, MOST_DOUBLINGS));
            return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        }

        private boolean forgottenAt(Instant now) {
            return now.isAfter(last.plus(FORGOTTEN));
        }
    }

    /** Counts a try of a name, and tells whether it may be made now. One that comes too soon makes the wait no longer. */
    public synchronized boolean admits(String kind, String name) {
        Instant now = clock.instant();
        String key = key(kind, name);
        Tries before = tries.get(key);
        if (before != null && before.waitsAt(now)) {
            return false;
        }
        int count = before == null || before.forgottenAt(now) ? 1 : before.count + 1;
        tries.put(key, new Tries(count, now));
        if (tries.size() > REMEMBERED) {
            tries.remove(tries.keySet().iterator().next());
        }
        return true;
    }

    /** Forgets the tries of a name: it was the right one. */
    public synchronized void succeeded(String kind, String name) {
        tries.remove(key(kind, name));
    }

    synchronized int remembered() {
        return tries.size();
    }

    private static String key(String kind, String name) {
        return HexFormat.of().formatHex(Sha256.of(kind + "\n" + name), 0, 16);
    }
}
