package no.fotfeste.bench;

/**
 * How fast each viewer goes on. Without pause the machine is always full, and what is measured is its strength more than
 * anybody's wait; half a second between pages is still far faster than people read.
 */
enum Pace {
    WITHOUT_PAUSE(0, ""),
    HALF_A_SECOND_BETWEEN(500, ", half a second between pages");

    private final int pauseMillis;
    private final String words;

    Pace(int pauseMillis, String words) {
        this.pauseMillis = pauseMillis;
        this.words = words;
    }

    int pauseMillis() {
        return pauseMillis;
    }

    /** What is added to the name of a scenario. */
    String words() {
        return words;
    }
}
