package no.fotfeste.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A few places for work that costs much, and a short line of those who wait for one, in the order in which they came. Whoever finds
 * the line full, or has waited long enough, is told to come back.
 */
public final class Turns {

    private final Semaphore line;
    private final Semaphore places;
    private final Duration longestWait;

    /**
     * Turns at something.
     *
     * @param places how many have theirs at the same time
     * @param inLine how many may wait besides them
     * @param longestWait how long each waits at most
     */
    public Turns(int places, int inLine, Duration longestWait) {
        this.line = new Semaphore(places + inLine);
        this.places = new Semaphore(places, true);
        this.longestWait = longestWait;
    }

    /**
     * Waits for a turn.
     *
     * @return to be closed when the work is done
     * @throws NoTurn when there is none
     */
    public Turn take() {
        if (!line.tryAcquire()) {
            throw new NoTurn();
        }
        if (!hasPlace()) {
            line.release();
            throw new NoTurn();
        }
        return () -> {
            places.release();
            line.release();
        };
    }

    /** How many stand in line. */
    public int waiting() {
        return places.getQueueLength();
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(longestWait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A place, until it is closed. */
    @FunctionalInterface
    public interface Turn extends AutoCloseable {

        @Override
        void close();
    }
}
