package no.fotfeste.plan;

import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.web.Page;

/** Something that a room above can do with a measure, offered on the page of the measure. Beans of this type are asked. */
public interface MeasureOffer {

    /** The link, or nothing when it does not fit this measure now. */
    Optional<Link> link(OpenCase opened, Measure measure, Page page);

    /** How many statements it makes to the database, at most. */
    int statements();

    /** A link styled as a button, in the page's language. */
    record Link(String label, String path) {}
}
