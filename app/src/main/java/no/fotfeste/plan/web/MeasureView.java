package no.fotfeste.plan.web;

import java.util.List;
import java.util.Set;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import no.fotfeste.plan.Measure;
import no.fotfeste.plan.MeasureAction;
import no.fotfeste.web.Mark;

/**
 * One measure on its own page.
 *
 * @param waitsFor what must be done before it
 */
public record MeasureView(
        Measure measure,
        MeasureRoutes routes,
        String title,
        Status status,
        Grounds grounds,
        List<MeasureRow> waitsFor,
        List<Happened> history,
        Possible possible) {

    /**
     * How it stands, in words.
     *
     * @param loud whether it has to be seen
     * @param due empty where no day is set
     */
    public record Status(Mark mark, String state, boolean loud, String owner, String due) {

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }

    /**
     * Why it stands in the plan; all of it empty for one of the person's own.
     *
     * @param reasons why the facts ask for it
     * @param bases the provisions it rests on, each with when it was checked
     * @param sources lines of the reports behind it
     * @param texts what the step says
     * @param evidence what shows that it is done
     */
    public record Grounds(
            List<String> reasons, List<String> bases, List<String> sources, Texts texts, String evidence) {

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }

    /**
     * What the step says.
     *
     * @param client the same to the person it is about
     * @param unreviewed whether nobody who knows the field has read the texts in this language
     */
    @PlainText
    public record Texts(String staff, String client, boolean unreviewed) {}

    /** Something that happened, in words. */
    public record Happened(String when, String what) {

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }

    /**
     * What can be done with it now.
     *
     * @param actions what its state allows
     * @param primary what comes next, for the one filled button
     */
    public record Possible(Set<MeasureAction.Kind> actions, MeasureAction.Kind primary) {}

    /** Whether something can be done now. */
    public boolean may(MeasureAction.Kind action) {
        return possible.actions().contains(action);
    }

    /** Whether it is what comes next. */
    public boolean isPrimary(MeasureAction.Kind action) {
        return possible.primary() == action;
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
