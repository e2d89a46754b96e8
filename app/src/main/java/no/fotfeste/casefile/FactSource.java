package no.fotfeste.casefile;

import no.fotfeste.access.door.OpenCase;
import no.fotfeste.pathway.Facts;

/** What one module knows of a case, for the pathway to propose from. Beans of this type are asked, and their facts put together. */
public interface FactSource {

    /** The module's facts about a case. What is not known is left out: that is something else than false. */
    Facts factsOf(OpenCase opened);

    /** How many statements it makes to the database, at most. */
    int statements();
}
