package no.fotfeste.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The real time in Norway, plus what a test has let pass; or a time that stands still until a test lets some pass. */
public final class MovableClock extends Clock {

    /** The one clock of the run. */
    public static final MovableClock INSTANCE = new MovableClock();

    private volatile Clock runs = Clock.systemUTC();
    private volatile Duration passed = Duration.ZERO;

    private MovableClock() {}

    /** Lets time pass. */
    public void pass(Duration duration) {
        passed = passed.plus(duration);
    }

    /** Stands still from now on, so that nothing comes of how quick the machine is. */
    public void stand() {
        runs = Clock.fixed(runs.instant(), runs.getZone());
    }

    /** Goes back to the real time. */
    public void reset() {
        runs = Clock.systemUTC();
        passed = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Europe/Oslo");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return runs.instant().plus(passed);
    }
}
