package no.fotfeste.casefile.list.web;

import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * One line in the list of cases, ready to show.
 *
 * @param protection what kind of address protection, or null where there is none
 * @param figure since when, or that it is closed
 */
public record CaseRow(
        String path, String title, String detail, @Nullable String protection, String figure) {

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
