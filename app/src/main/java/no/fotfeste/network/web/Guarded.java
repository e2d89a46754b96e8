package no.fotfeste.network.web;

import java.util.List;

/**
 * What the guard says of something that is about to be sent.
 *
 * @param stops why it should not go, in sentences; empty when nothing speaks against it
 * @param isFinal whether nobody can decide otherwise
 * @param mayGo whether it can be sent as it is
 * @param leader whether who looks can decide that it goes all the same
 * @param reveals what in it can lead somebody to the person
 */
public record Guarded(List<String> stops, boolean isFinal, boolean mayGo, boolean leader, List<Revealed> reveals) {

    /**
     * One thing that gives something away.
     *
     * @param kind code of what it gives away
     * @param where which part of the document it stands in
     */
    public record Revealed(String kind, String where, String words) {}
}
