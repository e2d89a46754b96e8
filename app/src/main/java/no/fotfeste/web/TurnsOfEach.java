package no.fotfeste.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Turns that each person has for themselves, so that nobody takes those of others. */
public final class TurnsOfEach {

    private final Map<String, Turns> all = new ConcurrentHashMap<>();
    private final int places;
    private final int inLine;
    private final Duration longestWait;

    /**
     * Turns at something.
     *
     * @param places how many each has at the same time
     * @param inLine how many of each may wait besides them
     * @param longestWait how long they wait at most
     */
    public TurnsOfEach(int places, int inLine, Duration longestWait) {
        this.places = places;
        this.inLine = inLine;
        this.longestWait = longestWait;
    }

    /** One at a time, and none that waits. */
    public static TurnsOfEach oneAtATime() {
        return new TurnsOfEach(1, 0, Duration.ZERO);
    }

    /**
     * Waits for a turn.
     *
     * @param account whose it is; there are as many as have an account, so none is forgotten
     * @return to be closed when the work is done
     * @throws NoTurn when there is none
     */
    public Turns.Turn take(String account) {
        return all.computeIfAbsent(account, _ -> new Turns(places, inLine, longestWait))
                .take();
    }
}
