package no.fotfeste.sharing.register.web;

import java.util.List;
import java.util.stream.Stream;
import no.fotfeste.kernel.Secret;
import no.fotfeste.sharing.register.PromiseId;
import no.fotfeste.web.Mark;

/**
 * One recipient of the register, in words.
 *
 * @param unfounded whether they know something that nothing allows
 */
public record KnowingRecipientView(
        String name, List<Line> lines, List<Promised> promises, List<Decided> decisions, boolean unfounded) {

    /** One kind that they know: since when and how, and why it may be so. */
    public record Line(String what, String how, String why, Mark mark, boolean unfounded) {

        /** All of it, as sentences one after the other. */
        public String sentences() {
            return Stream.of(what, how, why).reduce(KnowingRecipientView::then).orElseThrow();
        }

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }

    /** Two sentences in a row. A day may end in the full stop of a shortened month, which then is the sentence's too. */
    static String then(String first, String second) {
        return first + (first.endsWith(".") ? " " : ". ") + second;
    }

    /** A promise, with who and when, and when somebody asks again; what tells it from others, and whether it still holds. */
    public record Promised(
            String what, String who, String review, boolean due, PromiseId id, boolean holds, int version) {

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }

    /** A decision in one line, and where it is shown. */
    public record Decided(String what, String about, Mark mark, String path) {

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
