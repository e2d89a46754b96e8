package no.fotfeste.network.request.web;

import java.util.List;
import no.fotfeste.kernel.Secret;

/**
 * What the guard says of something that is about to be sent.
 *
 * @param stops why it should not go, in sentences; empty when nothing speaks against it
 * @param isFinal whether nobody can decide otherwise
 * @param mayGo whether it can be sent as it is
 * @param leader whether who looks can decide that it goes all the same
 * @param reveals what in it can lead somebody to the person
 * @param readAgain parts of it that can tell a place in words that nobody but a reader knows for one
 */
public record GuardResult(
        List<String> stops,
        boolean isFinal,
        boolean mayGo,
        boolean leader,
        List<Revealed> reveals,
        List<String> readAgain) {

    /** Where nobody in particular is written to. */
    public static GuardResult of(List<Revealed> reveals) {
        return new GuardResult(List.of(), false, true, false, reveals, List.of());
    }

    /**
     * One thing that gives something away.
     *
     * @param kind code of what it gives away
     * @param where which part of the document it stands in
     */
    public record Revealed(String kind, String where, String words) {

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
