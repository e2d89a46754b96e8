package no.fotfeste.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** A clock that shows an earlier day to the one thread that makes the demo world, and the real time to everybody else. */
final class TravellingClock extends Clock {

    private static final ScopedValue<Duration> BACK = ScopedValue.newInstance();

    private final Clock real;

    TravellingClock(Clock real) {
        this.real = real;
    }

    /** Does something as if it were that many days ago. */
    static <T> T daysAgo(int days, Supplier<T> work) {
        return ScopedValue.where(BACK, Duration.ofDays(days)).call(work::get);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new TravellingClock(real.withZone(zone));
    }

    @Override
    public Instant instant() {
        return BACK.isBound() ? real.instant().minus(BACK.get()) : real.instant();
    }
}
