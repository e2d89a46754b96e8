package no.fotfeste.plan;

import java.util.Optional;
import no.fotfeste.access.OpenCase;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.web.Page;

/** Something that a room above can do with a measure, offered on the page of the measure. Beans of this type are asked. */
public interface MeasureAction {

    /** The link, or nothing when it does not fit this measure now. */
    Optional<Link> link(OpenCase opened, MeasureView measure, Page page);

    /** How many statements it makes to the database, at most. */
    int statements();

    /** A link styled as a button, in the page's language. */
    @PlainText
    record Link(String label, String path) {}
}
