package no.fotfeste.plan.web;

import java.util.List;
import java.util.Set;
import no.fotfeste.kernel.Secret;
import no.fotfeste.plan.Measure;
import no.fotfeste.plan.MeasureAction;
import no.fotfeste.web.Mark;

/**
 * One measure on its own page.
 *
 * @param reasons why the facts ask for it
 * @param bases the provisions it rests on, each with when it was checked
 * @param sources lines of the reports behind it
 * @param clientText the same to the person it is about; empty for one of her own
 * @param unreviewed whether nobody who knows the field has read the texts in this language
 * @param possible the turns its state allows
 * @param primary the turn that comes next, for the one filled button
 */
public record MeasureView(
        Measure measure,
        String path,
        String title,
        Mark mark,
        String state,
        boolean loud,
        String owner,
        String due,
        List<String> reasons,
        List<String> bases,
        List<String> sources,
        String staffText,
        String clientText,
        boolean unreviewed,
        String evidence,
        List<MeasureRow> waitsFor,
        List<Happened> history,
        Set<MeasureAction.Kind> possible,
        MeasureAction.Kind primary) {

    /** Something that happened, in words. */
    public record Happened(String when, String what) {

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }

    /** Whether a turn can be taken now. */
    public boolean may(MeasureAction.Kind turn) {
        return possible.contains(turn);
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
