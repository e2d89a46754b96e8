package no.fotfeste.directory.web;

import java.util.List;
import java.util.UUID;
import no.fotfeste.kernel.Secret;
import no.fotfeste.web.Mark;

/**
 * What somebody has proposed, as pages show it.
 *
 * @param title whose entry it is about
 * @param who who proposed it, and when
 * @param ended what became of it, or empty while it waits
 * @param reason why it was turned down, or empty
 * @param mine whether it is by whoever looks
 */
public record ProposedChangeLine(
        UUID id,
        String title,
        String who,
        List<Value> values,
        Mark mark,
        String state,
        String ended,
        String reason,
        boolean mine) {

    /** One field. */
    public record Value(String label, String before, String after) {

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
