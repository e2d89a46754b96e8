package no.fotfeste.directory;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import org.jspecify.annotations.Nullable;

/** Tells the directory who works where. The module that knows accounts implements it. */
public interface Keepers {

    /** Who is signed in, or null where nobody is: when a world is being made. */
    @Nullable
    Keeper current();

    /** Those of these bodies that have somebody who can sign in and keep their entries, in one statement. */
    Set<BodyId> withSomebody(Collection<BodyId> bodies);

    /** What these accounts are called, in one statement; also those that have ended. */
    Map<AccountId, String> names(Collection<AccountId> accounts);

    /**
     * Somebody who is signed in.
     *
     * @param body where they work
     */
    record Keeper(AccountId account, BodyId body, Part part) {}

    /** What somebody may have to do with the directory. */
    enum Part {
        /** Keeps what stands about the place they work at. */
        KEEPS,
        /** The same, and what stands about places where nobody can sign in. */
        ADMINISTERS,
        /** Reads only. */
        READS
    }
}
