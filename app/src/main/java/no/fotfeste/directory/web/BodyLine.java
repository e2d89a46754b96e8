package no.fotfeste.directory.web;

import java.util.List;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.DirectoryRoutes;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A body as lists show it.
 *
 * @param place the municipality with its county, or null when the body serves the whole country
 * @param contacts the people there today
 */
public record BodyLine(Body body, @Nullable String place, List<ContactLine> contacts) {

    /** Where the body's own page is. */
    public String path() {
        return DirectoryRoutes.body(body.id());
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
