package no.fotfeste.casefile;

import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import no.fotfeste.web.Page;

/** What a module adds to the top of the case page: half a line under the name, one fact, or actions. */
public interface CaseHeading {

    /** Half a line under the name: "Rom 4 sammen med to barn", "dag 23". */
    default Optional<String> line(OpenCase opened, Page page) {
        return Optional.empty();
    }

    /** One fact of the header, such as who coordinates. */
    default Optional<HeadingFact> fact(OpenCase opened, Page page) {
        return Optional.empty();
    }

    /** Something that can be done from here. */
    default Optional<HeadingAction> action(OpenCase opened, Page page) {
        return Optional.empty();
    }

    /** What stands first: a smaller number stands higher. */
    int order();

    /** How many statements it makes to the database, at most. */
    int statements();

    /** A fact with its label, both in the page's language. */
    @PlainText
    record HeadingFact(String label, Secret<String> value) {

        /** As it was written: what is personal is hidden at once. */
        public HeadingFact(String label, String value) {
            this(label, Secret.of(value));
        }
    }

    /**
     * A link styled as a button.
     *
     * @param primary whether it is the one filled button of the page; the plan's is
     */
    @PlainText
    record HeadingAction(String label, String path, boolean primary) {}
}
