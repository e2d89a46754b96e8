package no.fotfeste.network.request.web;

import no.fotfeste.kernel.Secret;
import no.fotfeste.web.Mark;
import org.jspecify.annotations.Nullable;

/**
 * One line of the inbox.
 *
 * @param path where it is opened, or null where there is nothing left to open
 * @param figure how long it has waited
 * @param overdue how late an answer is, or empty when it is not
 * @param ended whether nothing of it can be read any more
 */
public record InboxRow(
        @Nullable String path,
        String title,
        String detail,
        String state,
        Mark mark,
        String figure,
        String overdue,
        boolean ended) {

    /** Whether it should have been answered or done. */
    public boolean late() {
        return !overdue.isEmpty();
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
