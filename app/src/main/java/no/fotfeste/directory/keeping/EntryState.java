package no.fotfeste.directory.keeping;

import java.util.Map;
import no.fotfeste.kernel.Secret;

/**
 * How an entry stands that somebody has proposed to change.
 *
 * @param now what its fields hold today
 * @param seen what changes whenever the entry does: whoever confirms has read this
 * @param possible whether what was proposed can be done at all: the entry has not ended, and is still of the same body
 */
public record EntryState(Map<EntryField, Secret<String>> now, Secret<String> seen, boolean possible) {

    public EntryState {
        now = Map.copyOf(now);
    }
}
