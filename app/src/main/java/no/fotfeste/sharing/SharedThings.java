package no.fotfeste.sharing;

import java.util.List;
import no.fotfeste.access.door.OpenCase;

/** Beans of modules that send things out of a case. */
public interface SharedThings {

    /** What others have got of this case. */
    List<KnownPiece> of(OpenCase opened);

    /** How many statements {@link #of} makes, at most. */
    int statements();

    /**
     * A decision no longer stands: stops what was sent by it and has not been answered, in the same transaction.
     *
     * @return how many things were stopped
     */
    int stop(OpenCase opened, DecisionId ended);
}
