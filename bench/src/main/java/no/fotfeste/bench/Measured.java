package no.fotfeste.bench;

/**
 * One scenario as measured.
 *
 * @param pace how fast each viewer went on
 * @param requests how many were made
 * @param errors how many of them failed
 * @param perSecond how many a second
 * @param p50 half were quicker, milliseconds
 * @param p95 ninety-five of a hundred were quicker, milliseconds
 * @param p99 ninety-nine of a hundred were quicker, milliseconds
 */
record Measured(
        Scenario scenario, Pace pace, long requests, long errors, double perSecond, long p50, long p95, long p99) {

    String name() {
        return scenario.title() + pace.words();
    }
}
