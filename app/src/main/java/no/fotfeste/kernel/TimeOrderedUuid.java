package no.fotfeste.kernel;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes UUIDs of version 7 (RFC 9562): 48 bits of milliseconds, 12 bits that count within the millisecond, 62 random bits.
 *
 * <p>Rows made one after the other lie beside each other in the index. Within one process the order is strict, even when
 * the machine's clock is set back.
 */
public final class TimeOrderedUuid {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private TimeOrderedUuid() {}

    /** A UUID later than every one this process has made before. */
    public static UUID next() {
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis() << 12));
        return at(tick >>> 12, (int) (tick & 0xFFF), RANDOM.nextLong());
    }

    /** The UUID of a given moment, count and randomness: for worlds that must come out the same every time. */
    public static UUID at(long epochMillisecond, int count, long randomness) {
        long high = (epochMillisecond << 16) | 0x7000L | (count & 0xFFFL);
        long low = (randomness & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
