package no.fotfeste.network.web;

import no.fotfeste.web.Mark;

/**
 * One line of the inbox.
 *
 * @param figure how long it has waited
 * @param overdue how late an answer is, or empty when it is not
 */
public record InboxRow(
        String path, String title, String detail, String state, Mark mark, String figure, String overdue) {

    /** Whether it should have been answered or done. */
    public boolean late() {
        return !overdue.isEmpty();
    }
}
