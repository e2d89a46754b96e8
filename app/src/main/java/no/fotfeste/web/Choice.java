package no.fotfeste.web;

import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * One thing to choose among.
 *
 * @param value what is sent
 * @param label what is read
 * @param help a quiet line under the label, or null
 */
public record Choice(String value, String label, @Nullable String help) {

    /** A choice that needs no explaining. */
    public static Choice of(String value, String label) {
        return new Choice(value, label, null);
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
