package no.fotfeste.directory.web;

import java.time.Instant;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * One field that was changed, as pages show it.
 *
 * @param what which field, and of whom
 * @param before what stood there, or null where nothing did
 * @param by who did it
 */
public record ChangeLine(String what, @Nullable String before, String after, String by, Instant at) {

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
