package no.fotfeste.casefile;

import gg.jte.Content;
import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.web.Page;

/** What a module shows on the case page. Beans of this type are asked for the tab that is open, and no other. */
public interface CasePanel {

    /** Where on the tab: over both columns, in the wide column or in the one at the side. */
    enum Place {
        WIDE,
        MAIN,
        SIDE
    }

    /**
     * Where a panel stands, and what it costs.
     *
     * @param order what stands first: a smaller number stands higher
     * @param statements how many statements it makes to the database, at most
     */
    record Spot(CaseTab tab, Place place, int order, int statements) {}

    /** Where it stands. */
    Spot spot();

    /** What is shown; empty when this module has nothing to say of this case. */
    Optional<Content> show(OpenCase opened, ClientCase client, Page page);
}
