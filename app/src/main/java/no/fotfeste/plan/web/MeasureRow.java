package no.fotfeste.plan.web;

import no.fotfeste.kernel.Secret;
import no.fotfeste.web.Mark;

/**
 * One measure as a line.
 *
 * @param path where one can do something about it
 * @param state where it stands, or why it is proposed
 * @param basis what it rests on, or empty
 * @param owner who answers for it, or that nobody does
 * @param loud whether nobody owns it and it could begin
 * @param late whether its day has passed
 * @param when the figure to the right
 * @param due by when, where the figure says something else; or empty
 */
public record MeasureRow(
        String path,
        String title,
        Mark mark,
        String state,
        String basis,
        String owner,
        boolean loud,
        boolean late,
        String when,
        String due) {

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
