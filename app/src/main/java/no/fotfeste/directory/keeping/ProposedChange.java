package no.fotfeste.directory.keeping;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of an entry that is not theirs. It counts for nothing before somebody else, who keeps the entry, has confirmed it.
 *
 * @param values the fields that would change
 * @param version of the entry as it was when this was written
 * @param decision who decided, or null while it waits
 */
public record ProposedChange(
        UUID id,
        Subject about,
        List<ProposedValue> values,
        int version,
        AccountId by,
        Instant at,
        State state,
        @Nullable Decision decision) {

    public ProposedChange {
        values = List.copyOf(values);
    }

    /** What became of it. */
    public enum State {
        WAITING,
        CONFIRMED,
        TURNED_DOWN,
        /** By whoever proposed it. */
        WITHDRAWN,
        /** By a later one of the same person about the same entry. */
        REPLACED,
        /** The entry has ended. */
        LAPSED
    }

    /**
     * How it ended.
     *
     * @param by who decided, or null where nobody had to
     * @param reason why it was turned down, or empty
     */
    public record Decision(@Nullable AccountId by, Instant at, Secret<String> reason) {}

    /** Whether it waits for somebody. */
    public boolean isWaiting() {
        return state == State.WAITING;
    }
}
